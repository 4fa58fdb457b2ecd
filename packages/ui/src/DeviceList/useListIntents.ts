'use client'

import {
  type DeviceClient,
  type DeviceIntent,
  type DeviceRememberedStatus,
  toDeviceError,
  type UserDevice,
  useDeviceActions,
  useDeviceClient,
} from '@cognito-devices/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AskStatusCallbacks } from '../RememberedDeviceToggle/types.ts'
import { createOwnership } from '../useIntentOwner.ts'
import { useLatest } from '../useLatest.ts'

type Ownership = ReturnType<typeof createOwnership> & { leave(): void }

/**
 * The intents of all devices of a list: asking for them, and whether this list
 * shows their results. A device without an intent costs nothing.
 */
export function useListIntents(
  devices: readonly UserDevice[],
  callbacks: AskStatusCallbacks,
) {
  const client = useDeviceClient()
  const { dismiss, updateStatus } = useDeviceActions()
  const [, rerender] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: of this client
  const held = useMemo(() => new Map<string, Ownership>(), [client])
  const latest = useLatest({ callbacks, client, updateStatus })
  const lastCalls = useRef(new Map<string, unknown>())

  const hold = useCallback(
    (of: DeviceClient, deviceKey: string) => {
      const known = held.get(deviceKey)
      if (known) return known
      const ownership = createOwnership(of, deviceKey)
      const leave = ownership.subscribe(() => rerender((count) => count + 1))
      const next = { ...ownership, leave }
      held.set(deviceKey, next)
      return next
    },
    [held],
  )

  useEffect(() => {
    const open = new Set<string>()
    for (const { deviceKey, intent } of devices) if (intent) open.add(deviceKey)
    for (const deviceKey of open) hold(client, deviceKey)
    for (const [deviceKey, { leave }] of held)
      if (!open.has(deviceKey)) {
        held.delete(deviceKey)
        leave()
      }
  }, [client, devices, held, hold])
  // When the list is gone, it shows no results any more.
  useEffect(
    () => () => {
      lastCalls.current.clear()
      for (const { leave } of held.values()) leave()
      held.clear()
    },
    [held],
  )

  const ask = useCallback(
    (deviceKey: string, status: DeviceRememberedStatus) => {
      hold(latest.current.client, deviceKey).claim()
      const call = latest.current.updateStatus({ deviceKey, status })
      lastCalls.current.set(deviceKey, call)
      const isLast = () => lastCalls.current.get(deviceKey) === call
      call.then(
        (data) => isLast() && latest.current.callbacks.onSuccess?.(data),
        (thrown) =>
          isLast() && latest.current.callbacks.onError?.(toDeviceError(thrown)),
      )
    },
    [hold, latest],
  )

  return {
    ask,
    dismiss: useCallback(
      (deviceKey: string) => dismiss({ deviceKey }),
      [dismiss],
    ),
    owns: (deviceKey: string) =>
      (held.get(deviceKey) ?? createOwnership(client, deviceKey)).owns(),
  }
}

/**
 * While an intent is under way, only the last one that was asked for is
 * announced.
 */
export const isRefused = (intent: DeviceIntent | undefined) =>
  intent?.phase === 'parked' || intent?.phase === 'dropped'
