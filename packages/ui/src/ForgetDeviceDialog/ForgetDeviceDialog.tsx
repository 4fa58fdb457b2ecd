'use client'

import { useDeviceSettings, useForgetDevice } from '@cognito-devices/react'
import { forwardRef } from 'react'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import { defaultDisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import { useSpoken } from '../useSpoken.ts'
import { defaultForgetDeviceText } from './forgetDeviceText.ts'
import type { ForgetDeviceDialogProps } from './types.ts'

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
    error ? text.join(text.notRemoved, describeError(error, text)) : undefined,
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
