'use client'

import { type DeviceError, useDeviceSettings } from '@cognito-devices/react'
import {
  type ComponentPropsWithoutRef,
  type ComponentType,
  forwardRef,
} from 'react'
import {
  ConfirmDialog,
  type ConfirmDialogPartProps,
} from '../ConfirmDialog.tsx'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import { useSpoken } from '../useSpoken.ts'
import type { ForgetDeviceText } from './forgetDeviceText.ts'
import type { ForgetDeviceDialogClassNames } from './types.ts'

type RemovalDialogProps = Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'children' | 'onClose' | 'open'
> & {
  isCurrent: boolean
  /** Undefined where nobody knows one. */
  name: string | undefined
  isPending: boolean
  /** Why it was refused. */
  error: DeviceError | null | undefined
  onConfirm(): void
  onClose(reason: 'cancel' | 'escape'): void
  recoveries: DeviceRecoveries | undefined
  displayText: DisplayText & ForgetDeviceText
  classNames: ForgetDeviceDialogClassNames
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  Dialog: ComponentType<ConfirmDialogPartProps> | undefined
}

/** Whether to remove a device, and why it could not be. Somebody else removes it. */
export const RemovalDialog = forwardRef<HTMLDialogElement, RemovalDialogProps>(
  function RemovalDialog(
    {
      Dialog,
      Prompt = DeviceErrorPrompt,
      classNames,
      displayText: text,
      error,
      isCurrent,
      name,
      recoveries,
      ...props
    },
    ref,
  ) {
    const { suppressesMfa } = useDeviceSettings().pool
    const recorded = suppressesMfa === false ? 'Recorded' : ''
    const region = useSpoken(
      error
        ? text.join(text.notRemoved, describeError(error, text))
        : undefined,
    )
    const isRetry = error?.recovery === 'retry'
    const confirmText = isRetry ? text.retry : text.remove
    return (
      <ConfirmDialog
        {...props}
        ref={ref}
        Dialog={Dialog}
        title={isCurrent ? text.removeCurrentTitle : text.removeTitle(name)}
        text={
          <>
            <div>
              {text[`remove${isCurrent ? 'Current' : ''}Text${recorded}`]}
            </div>
            {!isCurrent && <div>{text.removeUnknownText}</div>}
          </>
        }
        confirmText={props.isPending ? text.removing : confirmText}
        cancelText={text.cancel}
        classNames={classNames}
      >
        {error && (
          <Prompt
            className={classNames.prompt}
            heading={text.notRemoved}
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
