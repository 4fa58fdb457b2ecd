'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import type { DeviceRegister } from '../register/createDeviceRegister.ts'

const nothing = () => {}

/** What the register knows about one device. Renders only for that device. */
export function useRegisterEntry(
  register: DeviceRegister | undefined,
  deviceKey = '',
): DeviceEntry | undefined {
  return useSyncExternalStore(
    useCallback(
      (listener) => register?.entries.subscribe(listener, deviceKey) ?? nothing,
      [deviceKey, register],
    ),
    () => register?.entries.get(deviceKey),
    nothing as () => undefined,
  )
}
