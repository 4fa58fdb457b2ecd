'use client'

import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useInsertionEffect,
  useMemo,
  useState,
} from 'react'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { Device } from '../client/types.ts'
import type { DeviceChange } from '../register/DeviceChange.ts'
import type { DeviceNames } from '../register/DeviceNames.ts'
import type { DeviceStorage } from '../register/DeviceStorage.ts'
import type { HostOptions } from '../register/HostOptions.ts'
import { getMountedHosts } from '../register/mountedHosts.ts'
import type { TrustOptions } from '../register/TrustOptions.ts'
import type { DeviceTransition } from '../register/transitions.ts'
import type { UpdateDeviceStatusVariables } from '../register/UpdateDeviceStatusData.ts'
import { hasOtherCopy, noteCopy } from './copies.ts'
import { useFollowTrust } from './useFollowTrust.ts'
import { useProviderChecks } from './useProviderChecks.ts'

declare const process: { env: { NODE_ENV?: string } }

/** What the host knows about its user pool. A browser cannot read it. */
export type DevicePool = {
  /** `'always'`: Cognito remembers every new browser by itself. */
  tracking?: 'always' | 'opt-in' | 'off' | undefined
  /** False: Cognito remembers the browser, and asks for a code all the same. */
  suppressesMfa?: boolean | undefined
}

type DevicesContextValue = {
  client: DeviceClient
  formatDeviceName: (device: Device) => string | undefined
  /** Whether people can give names to their devices. */
  hasDeviceNames: boolean
  isReadOnly: boolean
  pool: DevicePool
  trust: TrustOptions | undefined
}

const DevicesContext = createContext<DevicesContextValue | undefined>(undefined)

/** What `DevicesProvider` takes. Providers of one client are all asked and told. */
export type DevicesProviderProps = {
  /** Create it once, outside of components. */
  client: DeviceClient
  children?: ReactNode
  /**
   * Asked before every change is sent. Use it for a step-up, since Cognito asks
   * for none. The change goes on only if it returns `true`, which is valid for
   * this change and for five minutes. Without a click it is asked only about
   * turning off, which can go on by itself after a new sign-in.
   */
  onBeforeChange?: (change: DeviceChange) => unknown
  /**
   * @deprecated Use `onBeforeChange`. This one can still veto, and throws in
   * development.
   */
  onBeforeUpdate?: (variables: UpdateDeviceStatusVariables) => unknown
  /** Called at each step of each intent and removal, for telemetry. */
  onTransition?: (transition: DeviceTransition) => void
  /**
   * Where intents, and rows that are turned off, are kept over a reload: device
   * keys and names, what was asked for, what became of it, and who asked. Null
   * keeps nothing.
   * @default localStorage
   */
  storage?: DeviceStorage | null
  /**
   * Shows everything and forbids every change. A write or a removal is refused
   * with `Vetoed`.
   * @default false
   */
  isReadOnly?: boolean
  /**
   * Where people's names for their devices are kept: a store of the host's own. They
   * come before `formatDeviceName`, and can be changed in the list.
   */
  deviceNames?: DeviceNames
  /** A name of the host's own for a device. */
  formatDeviceName?: (device: Device) => string | undefined
  pool?: DevicePool
  /**
   * For how long a remembered browser is trusted. When that time is over, this
   * browser is turned off by itself at its first visit. A browser that never
   * visits stays on, so without a job on a server this is only a reminder.
   * `onBeforeChange` is asked with the cause `'policy'`. Read-only pages turn
   * nothing off.
   */
  trust?: TrustOptions
}

const nameOf = (device: Device) => device.name
const unknownPool: DevicePool = {}

/**
 * Gives the hooks inside of it access to Cognito. It uses the host's
 * QueryClient.
 */
export function DevicesProvider({
  children,
  client,
  deviceNames,
  formatDeviceName = nameOf,
  isReadOnly = false,
  onBeforeChange,
  onBeforeUpdate,
  onTransition,
  pool = unknownPool,
  storage,
  trust,
}: DevicesProviderProps) {
  const options = {
    isReadOnly,
    onBeforeChange,
    onBeforeUpdate,
    onTransition,
    storage,
    trust,
    deviceNames,
  }
  // Said here, and not in a constant, so that every bundler leaves the rest out.
  if (process.env.NODE_ENV !== 'production') {
    noteCopy(DevicesContext)
    // biome-ignore lint/correctness/useHookAtTopLevel: the mode never changes
    useProviderChecks(client, options)
  }
  const queryClient = useQueryClient()
  const hosts = getMountedHosts(queryClient, client)
  hosts.addFirst(options)
  const [host] = useState<HostOptions>({})
  useInsertionEffect(() => {
    Object.assign(host, options)
  })
  useInsertionEffect(() => hosts.add(host), [host, hosts])
  const { isEnforced, maxAge } = trust ?? {}
  const limits = useMemo(
    () => (maxAge === undefined ? undefined : { maxAge, isEnforced }),
    [isEnforced, maxAge],
  )
  useFollowTrust(isReadOnly ? undefined : maxAge, queryClient, client)
  const hasDeviceNames = deviceNames !== undefined
  const value = useMemo(
    () => ({
      client,
      formatDeviceName,
      hasDeviceNames,
      isReadOnly,
      pool,
      trust: limits,
    }),
    [client, formatDeviceName, hasDeviceNames, isReadOnly, limits, pool],
  )
  return (
    <DevicesContext.Provider value={value}>{children}</DevicesContext.Provider>
  )
}

function useDevicesContext(hook: string) {
  const value = useContext(DevicesContext)
  if (value) return value
  throw new Error(
    process.env.NODE_ENV !== 'production' && hasOtherCopy(DevicesContext)
      ? `${hook} found no <DevicesProvider> of its own: two copies of @cognito-devices/react are on this page, so have your package manager or bundler keep one.`
      : `${hook} found no client: render it inside <DevicesProvider client={…}>.`,
  )
}

/**
 * The client of the nearest provider. If there is none, the error names `hook`.
 */
export function useDeviceClient(hook = 'useDeviceClient'): DeviceClient {
  return useDevicesContext(hook).client
}

/**
 * What the host has told the provider about its pool, about names, and about
 * what may change.
 */
export function useDeviceSettings() {
  const { formatDeviceName, hasDeviceNames, isReadOnly, pool, trust } =
    useDevicesContext('useDeviceSettings')
  return { formatDeviceName, hasDeviceNames, isReadOnly, pool, trust }
}
