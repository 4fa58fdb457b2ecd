import {
  createEmulator,
  type FaultEffect,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import {
  createCognitoDeviceClient,
  type DeviceError,
  type DeviceRememberedStatus,
  DevicesProvider,
  deviceQueryKeys,
} from '@cognito-devices/react'
import {
  notifyManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { createLocks } from './createLocks.ts'
import { createWire } from './createWire.ts'
import { Page, type PageControls } from './Page.tsx'

/** A pool with one user on several browsers, made once and restored for each run. */
export async function createService(deviceCount = 3) {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const sessions = []
  for (let index = 0; index < deviceCount; index++)
    sessions.push(
      await seedSession(emulator, seed, {
        deviceName: `Browser ${index}`,
        // The first is this browser, off as in a fresh opt-in pool.
        remembered: index > 0,
      }),
    )
  const [own] = sessions
  if (!own) throw new Error('A service needs a device.')
  return {
    emulator,
    seed,
    accessToken: own.accessToken,
    deviceKeys: sessions.map((session) => session.deviceKey ?? ''),
    snapshot: emulator.snapshot(),
  }
}

export type Service = Awaited<ReturnType<typeof createService>>

/** What the person asked for last on one device, and what became of it. */
type Ask = {
  status: DeviceRememberedStatus
  state: 'open' | 'saved' | 'superseded' | 'refused'
}

/** Lets every promise that can go on do so; real time does not pass. */
export async function settle() {
  for (let turn = 0; turn < 60; turn++) await null
}

/** A page with the real hooks, on the real emulator, over a controlled network. */
export async function createWorld(service: Service) {
  const { emulator, accessToken } = service
  emulator.restore(service.snapshot)
  emulator.clearFaults()
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: createLocks(),
  })
  const history = new Map<string, string[]>()
  const record = (deviceKey: string, event: string) =>
    history.set(deviceKey, [...(history.get(deviceKey) ?? []), event])
  const wire = createWire(emulator, (call) => {
    if (call.operation === 'UpdateDeviceStatus' && call.deviceKey)
      record(call.deviceKey, 'acknowledged')
  })
  const queryClient = new QueryClient()
  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: async () => accessToken,
    fetch: wire.fetch,
    // Longer than the tests' clock ever runs: they drop connections themselves.
    timeoutMs: 1e9,
  })
  const container = document.createElement('div')
  const root = createRoot(container)
  const asked = new Map<string, Ask>()
  const controls: PageControls = {}

  flushSync(() =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <DevicesProvider client={client}>
          <Page controls={controls} />
        </DevicesProvider>
      </QueryClientProvider>,
    ),
  )

  const world = {
    ...service,
    wire,
    queryClient,
    asked,
    /** Clicks and acknowledged writes, in order, by device key. */
    history,
    /** Lets promises, timers that are due and renders run. */
    async flush() {
      await settle()
      vi.advanceTimersByTime(0)
      await settle()
    },
    row: (deviceKey: string) =>
      container.querySelector<HTMLElement>(`[data-key="${deviceKey}"]`)
        ?.dataset,
    current: () =>
      container.querySelector<HTMLElement>('[data-current]')?.dataset,
    click(deviceKey: string, status: DeviceRememberedStatus) {
      const ask: Ask = { status, state: 'open' }
      asked.set(deviceKey, ask)
      record(deviceKey, status)
      controls.mutate?.({ deviceKey, status }).then(
        ({ outcome }) => {
          ask.state = outcome
        },
        (_error: DeviceError) => {
          ask.state = 'refused'
        },
      )
    },
    refetch() {
      void queryClient.invalidateQueries({ queryKey: deviceQueryKeys.all })
    },
    /** Brings everything to rest: every request arrives and is answered. */
    async drain(effect?: FaultEffect) {
      for (let round = 0; round < 500; round++) {
        const [call] = wire.open()
        if (call) {
          if (!call.hasArrived) await call.arrive(effect)
          if (!call.isAborted) call.answer()
        } else if (vi.getTimerCount() > 0 && world.isBusy()) {
          vi.advanceTimersToNextTimer()
        } else if (round > 0) {
          return
        }
        await world.flush()
      }
      throw new Error(
        `The world does not come to rest: ${JSON.stringify({ open: wire.open(), timers: vi.getTimerCount(), fetching: queryClient.isFetching(), html: container.innerHTML, log: emulator.log.slice(-3) })}`,
      )
    },
    isBusy: () =>
      container.querySelector(
        '[data-phase=saving],[data-phase=checking],[data-phase=offline],[data-phase=waiting]',
      ) !== null || queryClient.isFetching() > 0,
    close() {
      flushSync(() => root.unmount())
      queryClient.clear()
      vi.clearAllTimers()
    },
  }
  await world.flush()
  await world.drain()
  return world
}

export type World = Awaited<ReturnType<typeof createWorld>>

/** TanStack notifies through timers; the tests' clock drives them. */
export function controlTime() {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'Date',
    ],
  })
  notifyManager.setScheduler((callback) => setTimeout(callback, 0))
}
