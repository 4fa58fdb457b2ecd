import { useEffect, useRef } from 'react'
import { mountInspector } from '../../../emulator/src/inspector/mountInspector.js'
import '../../../emulator/src/inspector/inspector.css'

/** The emulator's own inspector, at the call behind the switch. */
export function Inspector() {
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!root.current) return
    return mountInspector(root.current, {
      endpoint: import.meta.env.VITE_COGNITO_ENDPOINT,
      operation: 'UpdateDeviceStatus',
      order: ['messages', 'faults', 'users', 'clock', 'traffic'],
    })
  }, [])

  return <div ref={root} className="inspector" />
}
