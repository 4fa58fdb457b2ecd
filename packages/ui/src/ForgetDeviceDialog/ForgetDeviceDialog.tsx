'use client'

import { useDeviceNames, useForgetDevice } from '@cognito-devices/react'
import {
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useMemo,
} from 'react'
import { defaultDisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import { defaultForgetDeviceText } from './forgetDeviceText.ts'
import { RemovalDialog } from './RemovalDialog.tsx'
import type {
  ForgetDeviceDialogComponents,
  ForgetDeviceDialogProps,
} from './types.ts'

/**
 * Asks before a device is removed, says what that means, and removes it.
 * Renders a `<dialog role="alertdialog">` while it is open.
 */
export const ForgetDeviceDialog = forwardRef<
  HTMLDialogElement,
  ForgetDeviceDialogProps
>(function ForgetDeviceDialog(
  {
    classNames = {},
    components = {},
    device,
    deviceName,
    displayText,
    onClose,
    onError,
    onReview,
    onShowSessions,
    onSuccess,
    open,
    recoveries,
    ...props
  },
  ref,
) {
  const { deviceKey, isCurrent } = device
  const keys = useMemo(() => [deviceKey], [deviceKey])
  const { nameOf } = useDeviceNames(keys)
  const forget = useForgetDevice({
    onSuccess(data) {
      onSuccess?.(data)
      if (open && data.deviceKey === deviceKey) onClose('removed')
    },
    onError: (error) => onError?.(error),
  })
  const isMine = forget.variables?.deviceKey === deviceKey
  const isPending = isMine && forget.isPending
  if (!open) return null

  return (
    <RemovalDialog
      {...props}
      ref={ref}
      Dialog={components.Dialog}
      Prompt={components.Prompt}
      isCurrent={isCurrent}
      name={deviceName ?? nameForPeople(nameOf(device))}
      isPending={isPending}
      error={isMine ? forget.error : null}
      onConfirm={() => forget.mutate({ deviceKey })}
      onClose={(reason) => {
        if (!isPending) forget.reset()
        onClose(reason)
      }}
      onReview={
        onReview &&
        (() => {
          onClose('cancel')
          onReview()
        })
      }
      onShowSessions={onShowSessions}
      recoveries={recoveries}
      displayText={{
        ...defaultDisplayText,
        ...defaultForgetDeviceText,
        ...displayText,
      }}
      classNames={classNames}
    />
  )
}) as <Parts extends ForgetDeviceDialogComponents>(
  props: ForgetDeviceDialogProps<Parts> & RefAttributes<HTMLDialogElement>,
) => ReactElement
