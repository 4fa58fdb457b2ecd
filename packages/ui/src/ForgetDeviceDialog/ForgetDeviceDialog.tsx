'use client'

import { forwardRef, type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPart, usePart } from '../createPart.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { useFailure } from '../useFailure.ts'
import type { ForgetDeviceDialogProps } from './types.ts'

const bodyPart = createPart(
  async () =>
    (await import('./ForgetDeviceDialogBody.tsx')).ForgetDeviceDialogBody,
)

/**
 * Asks before a device is removed, says what that means, and removes it. Renders
 * a `<dialog role="alertdialog">` while it is open. Keep it mounted: what it
 * shows is fetched when it is, and then opens at once.
 */
export const ForgetDeviceDialog = forwardRef<
  HTMLDialogElement,
  ForgetDeviceDialogProps
>(function ForgetDeviceDialog(props, ref) {
  const { value: Body, error = null, retry } = usePart(bodyPart)
  const failure = useFailure(error, Body !== undefined)
  if (Body) return <Body {...props} ref={ref} />
  if (!failure || !props.open) return null
  const { Prompt = DeviceErrorPrompt } = props.components ?? {}
  return (
    <Alert>
      <Prompt
        className={props.classNames?.prompt}
        error={failure}
        isRetrying={!error}
        displayText={props.displayText}
        onRetry={retry}
        onDismiss={() => props.onClose('cancel')}
      />
    </Alert>
  )
})

/** Gives the focus back to what had it, as a dialog does. */
function Alert({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  // Before it is taken away: a dialog that comes in its place finds the focus there.
  useLayoutEffect(() => {
    const { current } = root
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement && current?.matches(':focus-within'))
        opener.focus()
    }
  }, [])
  return (
    <div ref={root} role="alert">
      {children}
    </div>
  )
}
