'use client'

import type { DeviceError } from '@cognito-devices/react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import type {
  DeviceRecoveries,
  DeviceRecoveryName,
} from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'

type RecoveryActionProps = {
  name: DeviceRecoveryName
  error: DeviceError
  recoveries?: DeviceRecoveries | undefined
  displayText: DisplayText
  onDone?: (() => void) | undefined
  /** A recovery in place has opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Other buttons of the same row. */
  children?: ReactNode
}

/**
 * The button of a recovery, and the recovery itself when it opens in place. The
 * button stays while that is open, so that focus has somewhere to be.
 */
export function RecoveryAction(props: RecoveryActionProps) {
  const { name, error, recoveries, displayText, onDone, children } = props
  const [isOpen, setIsOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const recovery = recoveries?.[name]
  const Recovery = recovery?.component

  function setOpen(next: boolean) {
    setIsOpen(next)
    props.onOpenChange?.(next)
  }

  return (
    <>
      <div className="cdev-actions">
        {recovery && (
          <Button
            ref={trigger}
            aria-expanded={Recovery ? isOpen : undefined}
            aria-controls={Recovery && isOpen ? panelId : undefined}
            onClick={() =>
              recovery.component ? setOpen(!isOpen) : recovery.onStart(error)
            }
          >
            {displayText[name]}
          </Button>
        )}
        {children}
      </div>
      {Recovery && isOpen && (
        <div id={panelId} className="cdev-recovery">
          <Recovery
            error={error}
            displayText={displayText}
            onDone={() => {
              setOpen(false)
              onDone?.()
            }}
            onCancel={() => {
              trigger.current?.focus()
              setOpen(false)
            }}
          />
        </div>
      )}
    </>
  )
}
