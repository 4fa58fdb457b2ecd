'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import type { DisplayText } from '../displayText.ts'
import type { DeviceErrorPromptProps } from './DeviceErrorPrompt.tsx'

type ErrorActionsProps = Pick<
  DeviceErrorPromptProps,
  | 'error'
  | 'isRetrying'
  | 'onDismiss'
  | 'onOpenChange'
  | 'onRetry'
  | 'recoveries'
> & { displayText: DisplayText }

/**
 * The button that helps with an error, and the recovery itself when it opens in place. The
 * button stays while that is open, so that focus has somewhere to be.
 */
export function ErrorActions({
  displayText: text,
  error,
  isRetrying,
  onDismiss,
  onOpenChange,
  onRetry,
  recoveries = {},
}: ErrorActionsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const { recovery } = error
  const isOwn = recovery === 'retry' || recovery === 'none'
  const way = isOwn ? undefined : recoveries[recovery]
  const Recovery = way?.component
  const start = way?.onStart

  function open(next: boolean) {
    setIsOpen(next)
    onOpenChange?.(next)
  }

  const press = Recovery ? () => open(!isOpen) : start && (() => start(error))
  const action = recovery === 'retry' ? onRetry : press
  return (
    <>
      {(action || onDismiss) && (
        <div className="cdev-actions">
          {action && recovery !== 'none' && (
            <Button
              ref={trigger}
              isPending={isRetrying}
              aria-expanded={Recovery && isOpen}
              aria-controls={isOpen ? panelId : undefined}
              onClick={action}
            >
              {isRetrying ? text.trying : text[recovery]}
            </Button>
          )}
          {onDismiss && (
            <Button variant="plain" onClick={onDismiss}>
              {text.dismiss}
            </Button>
          )}
        </div>
      )}
      {Recovery && isOpen && (
        <div id={panelId} className="cdev-recovery">
          <Recovery
            error={error}
            displayText={text}
            onDone={() => {
              open(false)
              onRetry?.()
            }}
            onCancel={() => {
              trigger.current?.focus()
              open(false)
            }}
          />
        </div>
      )}
    </>
  )
}
