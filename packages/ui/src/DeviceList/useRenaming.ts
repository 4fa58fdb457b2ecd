'use client'

import {
  type DeviceError,
  useDeviceSettings,
  useRenameDevice,
} from '@cognito-devices/react'
import { describeError } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useLatest } from '../useLatest.ts'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

type Options = { displayText: DisplayText & DeviceListText; say: Say }

/** That a name was refused, and why. */
export const notRenamed = (error: DeviceError, text: Options['displayText']) =>
  text.join(text.notRenamed, describeError(error, text))

/** Renames devices of a list, and says aloud what is refused. */
export function useRenaming(rows: readonly DescribedRow[], options: Options) {
  const { mutateAsync } = useRenameDevice()
  const { hasDeviceNames, isReadOnly } = useDeviceSettings()
  const latest = useLatest({ ...options, rows })
  function rename(deviceKey: string, name: string) {
    mutateAsync({ deviceKey, name }).catch((error: DeviceError) => {
      // Whoever has left hears nothing.
      if (error.code === 'NotSignedIn') return
      const { displayText: text, rows: all, say } = latest.current
      const row = all.find(({ device }) => device.deviceKey === deviceKey)
      if (row) say(text.withName(row.name, notRenamed(error, text)))
    })
  }
  return hasDeviceNames && !isReadOnly ? rename : undefined
}
