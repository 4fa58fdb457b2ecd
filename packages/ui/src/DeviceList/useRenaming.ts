'use client'

import {
  type DeviceError,
  useDeviceSettings,
  useRenameDevice,
} from '@cognito-devices/react'
import { useCallback } from 'react'
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
  const { mutateAsync: rename } = useRenameDevice()
  const { hasDeviceNames, isReadOnly } = useDeviceSettings()
  const latest = useLatest({ ...options, rename, rows })
  // The same one at each render, or every row would render too.
  const renameOne = useCallback(
    (deviceKey: string, name: string) => {
      latest.current.rename({ deviceKey, name }).catch((error: DeviceError) => {
        // Whoever has left hears nothing.
        if (error.code === 'NotSignedIn') return
        const { displayText: text, rows: all, say } = latest.current
        const row = all.find(({ device }) => device.deviceKey === deviceKey)
        if (row) say(text.withName(row.name, notRenamed(error, text)))
      })
    },
    [latest],
  )
  return hasDeviceNames && !isReadOnly ? renameOne : undefined
}
