'use client'

import type { UserDevice } from '@cognito-devices/react'
import { useCallback, useEffect, useState } from 'react'
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

type Asked = {
  device: UserDevice
  name: string
  phase: 'open' | 'closed' | 'removed'
}

/**
 * The dialog for all rows: it outlives the row that it removes.
 */
export function useRemoval(options: Options) {
  const { classNames, displayText: text, say } = options
  const [asked, setAsked] = useState<Asked>()
  const remove = useCallback(
    (device: UserDevice, name: string) =>
      setAsked({ device, name, phase: 'open' }),
    [],
  )
  const isRemoved = asked?.phase === 'removed'
  const isCurrent = asked?.device.isCurrent
  const sentence =
    asked && (isCurrent ? text.removedCurrent : text.removed(asked.name))

  // Not before the dialog is closed: until then the region is inert.
  useEffect(() => {
    if (isRemoved && sentence) say(sentence)
  }, [isRemoved, say, sentence])

  return {
    remove,
    isAsking: asked?.phase === 'open',
    hasRemovedCurrent: isRemoved && isCurrent,
    dialog: asked && (
      <ForgetDeviceDialog
        device={asked.device}
        deviceName={asked.name}
        open={asked.phase === 'open'}
        recoveries={options.recoveries}
        displayText={text}
        components={options.components}
        className={classNames.dialog?.dialog}
        classNames={classNames.dialog}
        onClose={(reason) =>
          setAsked({
            ...asked,
            phase: reason === 'removed' ? 'removed' : 'closed',
          })
        }
        onSuccess={options.onForget}
        onError={options.onError}
      />
    ),
  }
}
