'use client'

import {
  type UserDevice,
  useCurrentDevice,
  useDevices,
} from '@cognito-devices/react'
import { useMemo, useState } from 'react'

type Options = {
  includeCurrentDevice?: boolean | undefined
  includeIpAddress?: boolean | undefined
}

/**
 * Every device of the user, this browser's first. Cognito lists remembered
 * devices only. This browser belongs in the list even while it is off, so it is
 * read by itself if the list lacks it.
 */
export function useListedDevices({
  includeCurrentDevice = true,
  includeIpAddress = false,
}: Options) {
  const query = useDevices({ includeIpAddress })
  const { data } = query
  const isMissing =
    includeCurrentDevice &&
    data !== undefined &&
    !data.some((device) => device.isCurrent)
  const current = useCurrentDevice({ enabled: isMissing })
  const isKnown = !isMissing || current.data !== undefined || current.error
  // A list that was shown stays, also while this browser is read by itself.
  const [wasKnown, setWasKnown] = useState(false)
  const isReady = data !== undefined && (wasKnown || Boolean(isKnown))
  if (isReady !== wasKnown) setWasKnown(isReady)

  const own = useMemo(() => ownDevice(current.data), [current.data])
  const devices = useMemo(() => {
    if (!includeCurrentDevice) return data?.filter((each) => !each.isCurrent)
    return data && isMissing && own ? [own, ...data] : data
  }, [data, includeCurrentDevice, isMissing, own])
  return { query, devices: isReady ? devices : undefined }
}

function ownDevice(
  device: ReturnType<typeof useCurrentDevice>['data'],
): UserDevice | undefined {
  const { deviceKey, status } = device ?? {}
  if (!device || deviceKey === undefined || status === 'forgotten') return
  return { ...device, deviceKey }
}
