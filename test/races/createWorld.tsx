import type { DeviceRememberedStatus } from '@cognito-devices/react'
import * as react from '@cognito-devices/react'
import {
  focusManager,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { type ComponentType, Fragment, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import { createRandom, nextTask, settle } from './controlTime.ts'
import { createChannels } from './createChannels.ts'
import { createLocks } from './createLocks.ts'
import type { Service } from './createService.ts'
import { createSession } from './createSession.ts'
import { createWire } from './createWire.ts'
import { createWitness } from './createWitness.ts'
import { type Kit, Page, PageContext, type PageControls } from './Page.tsx'

export type WorldOptions = {
  /** The package, or a copy of it with a fault. */
  kit?: Kit
  page?: ComponentType
  createQueryClient?: () => QueryClient
  isStrict?: boolean
}

/** A page with the real hooks, on the real emulator, over a controlled network. */
export async function createWorld(
  service: Service,
  {
    kit = react,
    page: PageOfTest = Page,
    createQueryClient = () => new QueryClient(),
    isStrict = false,
  }: WorldOptions = {},
) {
  const { emulator, ada } = service
  vi.setSystemTime(service.time)
  emulator.restore(service.snapshot)
  localStorage.clear()
  emulator.clearFaults()
  emulator.clearLog()
  const { random } = Math
  Math.random = createRandom()
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: createLocks(),
  })
  Object.assign(globalThis, { BroadcastChannel: createChannels() })
  onlineManager.setOnline(true)
  focusManager.setFocused(true)
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }

  const container = document.createElement('div')
  const root = createRoot(container)
  const controls: PageControls = {}
  const session = createSession(ada)
  const witness = createWitness(service, session, container)
  const wire = createWire(emulator, witness.onWire)
  const queryClient = createQueryClient()
  const client = kit.createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: session.getAccessToken,
    subscribeSession: session.subscribe,
    fetch: wire.fetch,
    // Longer than the tests' clock ever runs: they drop connections themselves.
    timeoutMs: 1e9,
  })
  let isMounted = false

  function mount() {
    isMounted = true
    const Mode = isStrict ? StrictMode : Fragment
    flushSync(() =>
      root.render(
        <Mode>
          <QueryClientProvider client={queryClient}>
            <kit.DevicesProvider client={client} storage={storage}>
              <PageContext value={{ kit, controls }}>
                <PageOfTest />
              </PageContext>
            </kit.DevicesProvider>
          </QueryClientProvider>
        </Mode>,
      ),
    )
  }

  function unmount() {
    isMounted = false
    controls.mutate = undefined
    flushSync(() => root.render(null))
  }

  const isBusy = () =>
    container.querySelector(
      '[data-phase=saving],[data-phase=checking],[data-phase=offline],[data-phase=waiting]',
    ) !== null ||
    queryClient.isFetching() > 0 ||
    queryClient.isMutating() > 0

  /** Lets promises, timers that are due and renders run. */
  async function flush() {
    await settle()
    vi.advanceTimersByTime(0)
    await settle()
  }

  mount()
  const world = {
    service,
    session,
    wire,
    witness,
    deviceKeys: ada.deviceKeys,
    mount,
    unmount,
    isMounted: () => isMounted,
    flush,
    click(deviceKey: string, status: DeviceRememberedStatus) {
      const outcome = controls.mutate?.({ deviceKey, status })
      if (outcome) witness.onClick(deviceKey, status, outcome)
    },
    refetch() {
      void queryClient.invalidateQueries()
    },
    /** Brings everything to rest: every request arrives and is answered. */
    async drain() {
      onlineManager.setOnline(true)
      focusManager.setFocused(true)
      let idle = 0
      for (let round = 0; round < 500; round++) {
        const [call] = wire.open()
        if (call) {
          idle = 0
          if (!call.hasArrived) await call.arrive()
          if (!call.isAborted) call.answer()
        } else if (vi.getTimerCount() > 0 && isBusy()) {
          // Longer each time: short timers may be many.
          vi.advanceTimersByTime(Math.min(10_000, 2 ** idle++))
        } else if (round > 0) {
          return
        }
        await flush()
      }
      throw new Error(`No rest: ${witness.trace.slice(-20).join('\n')}`)
    },
    close() {
      Math.random = random
      flushSync(() => root.unmount())
      queryClient.clear()
      vi.clearAllTimers()
      // React's development build measures every render, and keeps it.
      performance.clearMeasures()
    },
  }
  // The write path is fetched at first, in tasks of the browser.
  while (wire.open().length === 0) await nextTask()
  await flush()
  await world.drain()
  return world
}

export type World = Awaited<ReturnType<typeof createWorld>>
