'use client'

import type { DeviceError } from '@cognito-devices/react'
import {
  type ComponentPropsWithoutRef,
  type ComponentType,
  forwardRef,
  type ReactNode,
} from 'react'
import { ConfirmDialog, type ConfirmDialogPartProps } from './ConfirmDialog.tsx'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { describeError } from './DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveries } from './DeviceRecoveries.ts'
import type { DisplayText } from './displayText.ts'
import type { ForgetDeviceDialogClassNames } from './ForgetDeviceDialog/types.ts'
import { LineAction } from './LineAction.tsx'
import type { MessageAction } from './MessageAction.ts'
import { useSpoken } from './useSpoken.ts'

type ActionDialogProps = Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'children' | 'onClose' | 'open' | 'title'
> & {
  title: string
  text: ReactNode
  confirmText: string
  /** In the place of `confirmText`, while it is at work. */
  pendingText: string
  /** Other ways to go, under the text. */
  links?: MessageAction[] | undefined
  /** What a refusal begins with: "Not removed." */
  heading: string
  isPending: boolean
  /** Why it was refused. */
  error: DeviceError | null | undefined
  onConfirm(): void
  onClose(reason: 'cancel' | 'escape'): void
  recoveries: DeviceRecoveries | undefined
  displayText: DisplayText
  classNames?: ForgetDeviceDialogClassNames | undefined
  Prompt?: ComponentType<DeviceErrorPromptProps> | undefined
  Dialog?: ComponentType<ConfirmDialogPartProps> | undefined
}

/** Whether to do something, and why it could not be done. Somebody else does it. */
export const ActionDialog = forwardRef<HTMLDialogElement, ActionDialogProps>(
  function ActionDialog(
    {
      Dialog,
      Prompt = DeviceErrorPrompt,
      classNames = {},
      confirmText,
      displayText: text,
      error,
      heading,
      links = [],
      pendingText,
      recoveries,
      ...props
    },
    ref,
  ) {
    const region = useSpoken(
      error ? text.join(heading, describeError(error, text)) : undefined,
    )
    const isRetry = error?.recovery === 'retry'
    const idleText = isRetry ? text.retry : confirmText
    return (
      <ConfirmDialog
        {...props}
        ref={ref}
        Dialog={Dialog}
        confirmText={props.isPending ? pendingText : idleText}
        cancelText={text.cancel}
        classNames={classNames}
      >
        {links.length > 0 && (
          <div className="cdev-links">
            {links.map((link) => (
              <LineAction key={link.label} {...link} />
            ))}
          </div>
        )}
        {error && (
          <Prompt
            className={classNames.prompt}
            heading={heading}
            error={error}
            recoveries={recoveries}
            displayText={text}
            onRetry={isRetry ? undefined : props.onConfirm}
          />
        )}
        <span ref={region} role="status" className="cdev-hidden" />
      </ConfirmDialog>
    )
  },
)
