'use client'

import { type UserDevice, useDeviceSettings } from '@cognito-devices/react'
import { type RefObject, useCallback, useMemo } from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { createDeviceDates } from '../devices/createDeviceDates.ts'
import type { DisplayText } from '../displayText.ts'
import { Message } from '../Message.tsx'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListProps } from './DeviceListProps.ts'
import { DeviceRow } from './DeviceRow.tsx'
import type { DeviceListText } from './deviceListText.ts'
import { ForgetOthers } from './ForgetOthers.tsx'
import type { DeviceListClassNames } from './types.ts'
import { useDescribedDevices } from './useDescribedDevices.ts'
import { useRemoval } from './useRemoval.tsx'
import { useRowFocus } from './useRowFocus.ts'

type DeviceRowsProps = Omit<DeviceListProps, 'classNames' | 'displayText'> & {
  devices: readonly UserDevice[]
  /** When they were read, epoch milliseconds. */
  updatedAt: number
  heading: RefObject<HTMLElement | null>
  say: Say
  displayText: DisplayText & DeviceListText
  classNames: DeviceListClassNames
  onCheckAgain(): void
}

const minute = 60_000
const ninetyDays = 90 * 24 * 60 * minute

/** The rows, the dialogs that remove one, and the button that removes all others. */
export function DeviceRows(props: DeviceRowsProps) {
  const { classNames, components, devices, displayText: text, say } = props
  const { pool } = useDeviceSettings()
  const locale = props.locale ?? text.locale
  const formats = useMemo(() => createDeviceDates(locale), [locale])
  // To the minute, so that reading again renders no row without need.
  const now = Math.ceil((props.updatedAt || Date.now()) / minute) * minute
  const rows = useDescribedDevices(devices, text, {
    now,
    staleAfter: props.staleAfter ?? ninetyDays,
  })
  const keys = rows.map(({ device }) => device.deviceKey)
  const removal = useRemoval(props)
  const { isAsking, remove } = removal
  const { list, mark, ...focus } = useRowFocus(keys, isAsking, props.heading)
  const onRemove = useCallback(
    (device: UserDevice, name: string) => {
      mark(device.deviceKey)
      remove(device, name)
    },
    [mark, remove],
  )
  const label =
    pool.suppressesMfa === false ? text.rememberShort : text.skipCode

  return (
    <>
      {removal.hasRemovedCurrent && (
        <Message className={classNames.message} icon="done">
          {text.removedCurrent}
        </Message>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: hosts indent every ul and li
        <div
          {...focus}
          ref={list}
          role="list"
          className={classes('cdev-devices', classNames.list)}
        >
          {rows.map((row) => (
            <DeviceRow
              {...row}
              key={row.device.deviceKey}
              now={now}
              formats={formats}
              label={label}
              displayText={text}
              classNames={classNames}
              components={components}
              maxAge={props.maxAge}
              recoveries={props.recoveries}
              say={say}
              onCheckAgain={props.onCheckAgain}
              onRemove={onRemove}
              removalError={removal.refusalOf(row.device.deviceKey)}
              onDismissRemoval={removal.dismiss}
              onSuccess={props.onSuccess}
              onError={props.onError}
            />
          ))}
        </div>
      )}
      <ForgetOthers
        count={devices.filter((device) => !device.isCurrent).length}
        displayText={text}
        classNames={classNames}
        recoveries={props.recoveries}
        Prompt={components?.Prompt ?? DeviceErrorPrompt}
        say={say}
        fallback={props.heading}
        onForgetOthers={props.onForgetOthers}
        onError={props.onError}
      />
      {removal.dialogs}
    </>
  )
}
