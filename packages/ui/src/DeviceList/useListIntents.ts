'use client'

import {
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
  const latest = useLatest(callbacks)
  const lastCalls = useRef(new Map<string, unknown>())

  const hold = useCallback(
    (deviceKey: string) => {
      const known = held.get(deviceKey)
      if (known) return known
      const ownership = createOwnership(client, deviceKey)
      const leave = ownership.subscribe(() => rerender((count) => count + 1))
      const next = { ...ownership, leave }
      held.set(deviceKey, next)
      return next
    },
    [client, held],
  )

  useEffect(() => {
    const open = new Set<string>()
    for (const { deviceKey, intent } of devices) if (intent) open.add(deviceKey)
    for (const deviceKey of open) hold(deviceKey)
    for (const [deviceKey, { leave }] of held)
      if (!open.has(deviceKey)) {
        held.delete(deviceKey)
        leave()
      }
  }, [devices, held, hold])
  // When the list is gone, it shows no results any more.
  useEffect(
    () => () => {
      lastCalls.current.clear()
      for (const { leave } of held.values()) leave()
      held.clear()
    },
    [held],
  )

  return {
    ask(deviceKey: string, status: DeviceRememberedStatus) {
      hold(deviceKey).claim()
      const call = updateStatus({ deviceKey, status })
      lastCalls.current.set(deviceKey, call)
      const isLast = () => lastCalls.current.get(deviceKey) === call
      call.then(
        (data) => isLast() && latest.current.onSuccess?.(data),
        (thrown) => isLast() && latest.current.onError?.(toDeviceError(thrown)),
      )
    },
    dismiss: (deviceKey: string) => dismiss({ deviceKey }),
    owns: (deviceKey: string) =>
      (held.get(deviceKey) ?? createOwnership(client, deviceKey)).owns(),
  }
}
