'use client'

import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { isDevelopment } from '../client/isDevelopment.ts'
import type { Device } from '../client/types.ts'
import type { DeviceChange } from '../register/DeviceChange.ts'
import type { DeviceStorage } from '../register/DeviceStorage.ts'
import { getDeviceStore, pendingState } from '../register/deviceStore.ts'
import { isUsableAge, type TrustOptions } from '../register/deviceTrust.ts'
import type { HostOptions } from '../register/hosts.ts'
import type { DeviceTransition } from '../register/transitions.ts'
import type { UpdateDeviceStatusVariables } from '../register/UpdateDeviceStatusData.ts'
import { hasOtherCopy, noteCopy } from './copies.ts'
import { useWarnOfNewClients } from './useWarnOfNewClients.ts'

/** What the host knows of its user pool; a browser cannot read it. */
export type DevicePool = {
  /** `'always'`: every new browser is remembered by itself. */
  tracking?: 'always' | 'opt-in' | 'off' | undefined
  /** False: remembering is recorded and the code is asked all the same. */
  suppressesMfa?: boolean | undefined
}

type DevicesContextValue = {
  client: DeviceClient
  formatDeviceName: (device: Device) => string | undefined
  isReadOnly: boolean
  pool: DevicePool
  trust: TrustOptions | undefined
}

const DevicesContext = createContext<DevicesContextValue | undefined>(undefined)

export type DevicesProviderProps = {
  /** Create it once, outside of components. */
  client: DeviceClient
  children?: ReactNode
  /**
   * Asked before every change that is sent: the place for a step-up, since Cognito
   * asks for none. Only `true` lets it go on, for this change and for five minutes.
   * Without a click it is asked about turning off alone, which goes on by itself
   * after a new sign-in.
   */
  onBeforeChange?: (change: DeviceChange) => unknown
  /** @deprecated Use `onBeforeChange`. It still vetoes, and throws in development. */
  onBeforeUpdate?: (variables: UpdateDeviceStatusVariables) => unknown
  /** Told each step of each intent and removal, for telemetry. */
  onTransition?: (transition: DeviceTransition) => void
  /**
   * Where intents and rows that are turned off outlive a reload: device keys and
   * names, what was asked and became of it, and whose it is. Null: nowhere.
   * @default localStorage
   */
  storage?: DeviceStorage | null
  /**
   * Shows everything and changes nothing: a write or a removal is refused with
   * `Vetoed`.
   * @default false
   */
  isReadOnly?: boolean
  /** A name of the host's own for a device. */
  formatDeviceName?: (device: Device) => string | undefined
  pool?: DevicePool
  /**
   * For how long a remembered browser is trusted. Over age, it is turned off at its
   * first visit, by itself and by this browser alone: a browser that never visits is
   * not reached, so without a job on a server this is a reminder. `onBeforeChange` is
   * asked with the cause `'policy'`. Off for read-only pages.
   */
  trust?: TrustOptions
}

const nameOf = (device: Device) => device.name
const unknownPool: DevicePool = {}

/** Gives the hooks below it their way to Cognito. Uses the host's QueryClient. */
export function DevicesProvider({
  children,
  client,
  formatDeviceName = nameOf,
  isReadOnly = false,
  onBeforeChange,
  onBeforeUpdate,
  onTransition,
  pool = unknownPool,
  storage,
  trust,
}: DevicesProviderProps) {
  if (onBeforeUpdate && isDevelopment)
    throw new Error(
      'DevicesProvider: onBeforeUpdate is onBeforeChange now. It is asked about removals too, and only true allows a change.',
    )
  if (trust && !isUsableAge(trust.maxAge) && isDevelopment)
    throw new Error(
      'DevicesProvider: trust.maxAge is a number of milliseconds above 0.',
    )
  useWarnOfNewClients(client)
  noteCopy(DevicesContext)
  const options = {
    isReadOnly,
    onBeforeChange,
    onBeforeUpdate,
    onTransition,
    storage,
    trust,
  }
  // Where it suspends above, no effect runs before the store is used.
  const store = getDeviceStore(useQueryClient(), client, options)
  const { hosts } = store
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
  // Trust ends on pages that show nothing of a device, too.
  useEffect(
    () => (limits ? store.subscribe(() => {}) : undefined),
    [limits, store],
  )
  const value = useMemo(
    () => ({ client, formatDeviceName, isReadOnly, pool, trust: limits }),
    [client, formatDeviceName, isReadOnly, limits, pool],
  )
  return (
    <DevicesContext.Provider value={value}>{children}</DevicesContext.Provider>
  )
}

function useDevicesContext(hook: string) {
  const value = useContext(DevicesContext)
  if (value) return value
  throw new Error(
    hasOtherCopy(DevicesContext)
      ? `${hook} found no <DevicesProvider> of its own: two copies of @cognito-devices/react are on this page, so have your package manager or bundler keep one.`
      : `${hook} found no client: render it inside <DevicesProvider client={…}>.`,
  )
}

/** The client of the provider above; `hook` is named when there is none. */
export function useDeviceClient(hook = 'useDeviceClient'): DeviceClient {
  return useDevicesContext(hook).client
}

/** What the host has told the provider: of its pool, of names, of what may change. */
export function useDeviceSettings() {
  const { formatDeviceName, isReadOnly, pool, trust } =
    useDevicesContext('useDeviceSettings')
  return { formatDeviceName, isReadOnly, pool, trust }
}

const serverState = () => pendingState

/** Client, session and register; renders when who is signed in changes. */
export function useDeviceStore(hook: string) {
  const client = useDeviceClient(hook)
  const queryClient = useQueryClient()
  const store = getDeviceStore(queryClient, client)
  const state = useSyncExternalStore(
    store.subscribe,
    store.getState,
    serverState,
  )
  return { ...state, client, queryClient, store }
}
