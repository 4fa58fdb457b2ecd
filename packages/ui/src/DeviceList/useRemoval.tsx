'use client'

import type { DeviceError, UserDevice } from '@cognito-devices/react'
import { useCallback, useEffect, useState } from 'react'
import { describeRefusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { ForgetDeviceDialog } from '../ForgetDeviceDialog/ForgetDeviceDialog.tsx'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListProps } from './DeviceListProps.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames } from './types.ts'

type Options = Pick<
  DeviceListProps,
  'components' | 'onError' | 'onForget' | 'recoveries'
> & {
  classNames: DeviceListClassNames
  displayText: DisplayText & DeviceListText
  say: Say
}

type Removal = {
  device: UserDevice
  name: string
  /** `closed` is said of the dialog: what it has begun goes on. */
  phase: 'open' | 'closed' | 'removed'
  /** Refused while the dialog was closed. */
  error?: DeviceError | undefined
}

/** A dialog for each device that was asked about: it outlives its row. */
export function useRemoval(options: Options) {
  const { classNames, displayText: text, say } = options
  const [removals, setRemovals] = useState<ReadonlyMap<string, Removal>>(
    new Map(),
  )
  const [news, setNews] = useState<string>()
  /** What it does not name stays as it was. */
  const put = useCallback(
    (removal: Removal) =>
      setRemovals((before) => {
        const { deviceKey } = removal.device
        const merged = { ...before.get(deviceKey), ...removal }
        return new Map(before).set(deviceKey, merged)
      }),
    [],
  )
  const remove = useCallback(
    (device: UserDevice, name: string) => put({ device, name, phase: 'open' }),
    [put],
  )
  const dismiss = useCallback(
    (device: UserDevice, name: string) =>
      put({ device, name, phase: 'closed', error: undefined }),
    [put],
  )
  const all = [...removals.values()]
  const isAsking = all.some(({ phase }) => phase === 'open')

  // Not before every dialog is closed: until then the region is inert.
  useEffect(() => {
    if (!news || isAsking) return
    say(news)
    setNews(undefined)
  }, [isAsking, news, say])

  function onRemoved(removal: Removal) {
    const { device, name } = removal
    put({ ...removal, phase: 'removed', error: undefined })
    setNews(device.isCurrent ? text.removedCurrent : text.removed(name))
  }

  function onRefused(removal: Removal, error: DeviceError) {
    // The dialog shows it.
    if (removal.phase === 'open' && !removal.error) return
    put({ ...removal, error })
    if (removal.phase === 'open') return
    const sentence = describeRefusal({ error }, text, text.notRemoved)
    setNews(text.withName(removal.name, sentence))
  }

  return {
    remove,
    isAsking,
    /** Why a removal was refused that its dialog, which is closed, cannot show. */
    refusalOf: (deviceKey: string) => removals.get(deviceKey)?.error,
    dismiss,
    hasRemovedCurrent: all.some(
      ({ device, phase }) => phase === 'removed' && device.isCurrent,
    ),
    dialogs: all.map((removal) => (
      <ForgetDeviceDialog
        key={removal.device.deviceKey}
        device={removal.device}
        deviceName={removal.name}
        open={removal.phase === 'open'}
        recoveries={options.recoveries}
        displayText={text}
        components={options.components}
        className={classNames.dialog?.dialog}
        classNames={classNames.dialog}
        onClose={(reason) =>
          reason !== 'removed' && put({ ...removal, phase: 'closed' })
        }
        onSuccess={(data) => {
          onRemoved(removal)
          options.onForget?.(data)
        }}
        onError={(error) => {
          onRefused(removal, error)
          options.onError?.(error)
        }}
      />
    )),
  }
}
