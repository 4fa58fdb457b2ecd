'use client'

import {
  type DeviceError,
  type ForgetDeviceData,
  type UserDevice,
  useDeviceSettings,
  useForgetDevice,
} from '@cognito-devices/react'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { useSpoken } from '../useSpoken.ts'
import {
  defaultForgetDeviceText,
  type ForgetDeviceText,
} from './forgetDeviceText.ts'
import type {
  ForgetDeviceDialogClassNames,
  ForgetDeviceDialogComponents,
} from './types.ts'

export type ForgetDeviceDialogProps = Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'children' | 'onClose' | 'onError' | 'open'
> & {
  /** The one to remove. */
  device: Pick<UserDevice, 'deviceKey' | 'isCurrent' | 'name' | 'status'>
  /** Shown instead of the name that the device has. */
  deviceName?: string | undefined
  /** Rendered while it is true, as a modal dialog. */
  open: boolean
  /**
   * The person asks to close it, or the device is removed. With `'escape'` a
   * removal may be under way: it goes on, and `onSuccess` or `onError` tells.
   */
  onClose: (reason: 'cancel' | 'escape' | 'removed') => void
  /** Removed. With `endsSession` it was this browser. */
  onSuccess?: ((data: ForgetDeviceData) => void) | undefined
  /** Refused; the dialog shows it already, while it is open. */
  onError?: ((error: DeviceError) => void) | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
  /** Texts in the place of the English ones. */
  displayText?:
    | Partial<DisplayText & RecoveryText & ForgetDeviceText>
    | undefined
  /** A part of the host's own: `Prompt`. */
  components?: ForgetDeviceDialogComponents | undefined
  /** Classes added to the parts. */
  classNames?: ForgetDeviceDialogClassNames | undefined
}

/**
 * Asks before a device is removed, says what that means, and removes it. Renders
 * a `<dialog role="alertdialog">` while it is open.
 */
export const ForgetDeviceDialog = forwardRef<
  HTMLDialogElement,
  ForgetDeviceDialogProps
>(function ForgetDeviceDialog(
  {
    classNames = {},
    components,
    device,
    deviceName,
    displayText,
    onClose,
    onError,
    onSuccess,
    open,
    recoveries,
    ...props
  },
  ref,
) {
  const { Prompt = DeviceErrorPrompt } = components ?? {}
  const text = {
    ...defaultDisplayText,
    ...defaultForgetDeviceText,
    ...displayText,
  }
  const { formatDeviceName } = useDeviceSettings()
  const { deviceKey, isCurrent } = device
  const forget = useForgetDevice({
    onSuccess(data) {
      onSuccess?.(data)
      if (open && data.deviceKey === deviceKey) onClose('removed')
    },
    onError: (error) => onError?.(error),
  })
  const isMine = forget.variables?.deviceKey === deviceKey
  const isPending = isMine && forget.isPending
  const error = isMine ? forget.error : null
  const region = useSpoken(
    error
      ? text.withReason(text.notRemoved, describeError(error, text))
      : undefined,
  )
  if (!open) return null

  const name = deviceName ?? nameForPeople(formatDeviceName(device))
  const remove = () => forget.mutate({ deviceKey })
  const isRetry = error?.recovery === 'retry'

  return (
    <ConfirmDialog
      {...props}
      ref={ref}
      title={isCurrent ? text.removeCurrentTitle : text.removeTitle(name)}
      text={
        <>
          <div>{isCurrent ? text.removeCurrentText : text.removeText}</div>
          {!isCurrent && <div>{text.removeUnknownText}</div>}
        </>
      }
      confirmText={
        isPending ? text.removing : isRetry ? text.retry : text.remove
      }
      cancelText={text.cancel}
      isPending={isPending}
      onConfirm={remove}
      onClose={(reason) => {
        if (!isPending) forget.reset()
        onClose(reason)
      }}
      classNames={classNames}
    >
      {error && (
        <Prompt
          className={classNames.prompt}
          heading={text.notRemoved}
          error={error}
          recoveries={recoveries}
          displayText={text}
          onRetry={isRetry ? undefined : remove}
        />
      )}
      <span ref={region} role="status" className="cdev-hidden" />
    </ConfirmDialog>
  )
})
