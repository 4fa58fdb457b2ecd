import type { DeviceRememberedStatus } from '@cognito-devices/react'
import * as react from '@cognito-devices/react'
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { vi } from 'vitest'
import { createRandom, nextTask, settle } from './controlTime.ts'
import { createChannels } from './createChannels.ts'
import { createHost } from './createHost.ts'
import { createLocks } from './createLocks.ts'
import type { Service } from './createService.ts'
import { createSession } from './createSession.ts'
import { createTab, type Tab } from './createTab.tsx'
import { createWire } from './createWire.ts'
import { createWitness } from './createWitness.ts'
import { type Kit, Page } from './Page.tsx'

/** Before a read is tried again, in milliseconds: `backoff` of the package. */
const longestWait = 30_000

/** The first world waits for the write path, which the others find. */
let isFirst = true

export type WorldOptions = {
  /** The package, or a copy of it with a fault. */
  kit?: Kit
  page?: ComponentType
  createQueryClient?: () => QueryClient
  isStrict?: boolean
  /** @default 1 */
  tabCount?: number
  /** It is asked before each change. @default false */
  asksHost?: boolean
  /** The client does not tell when a sign-in was. @default false */
  hidesSignIn?: boolean
}

function installBrowser() {
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: createLocks(),
  })
  Object.assign(globalThis, { BroadcastChannel: createChannels() })
}

/** Pages with the real hooks, on the real emulator, over a controlled network. */
export async function createWorld(
  service: Service,
  {
    kit = react,
    page = Page,
    createQueryClient = () => new QueryClient(),
    isStrict = false,
    tabCount = 1,
    asksHost = false,
    hidesSignIn = false,
  }: WorldOptions = {},
) {
  const { emulator, ada, bob } = service
  vi.setSystemTime(service.time)
  emulator.restore(service.snapshot)
  localStorage.clear()
  emulator.clearFaults()
  emulator.clearLog()
  const { random } = Math
  Math.random = createRandom()
  installBrowser()
  onlineManager.setOnline(true)
  focusManager.setFocused(true)
  const kept = new Map<string, string>()
  let isStorageFull = false
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isStorageFull) throw new DOMException('Full.', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }

  const trace: string[] = []
  const session = createSession(ada)
  const names = new Map(
    [ada, bob].flatMap(({ name, deviceKeys }) =>
      deviceKeys.map((deviceKey, index) => [deviceKey, `${name} ${index}`]),
    ),
  )
  const host = asksHost ? createHost(names) : undefined
  const wire = createWire(emulator, (event, call) => {
    for (const { witness } of tabs) witness.onWire(event, call)
  })
  const openTab = () =>
    createTab({
      kit,
      page,
      createQueryClient,
      isStrict,
      session,
      wire,
      storage,
      host,
      hidesSignIn,
    })
  const openWatchedTab = (index: number) => {
    const tab = openTab()
    const witness = createWitness(session, names, trace, index, host)
    witness.watch(tab.container)
    return { tab, witness }
  }
  const tabs: { tab: Tab; witness: ReturnType<typeof createWitness> }[] = []
  for (let index = 0; index < tabCount; index++)
    tabs.push(openWatchedTab(index))

  /** Lets promises, timers that are due and renders run. */
  async function flush() {
    await settle()
    vi.advanceTimersByTime(0)
    await settle()
  }

  const [first] = tabs
  if (!first) throw new Error('A world has a tab.')
  const world = {
    service,
    session,
    wire,
    trace,
    tabs,
    host,
    /** Whether a new page may only offer what the one before was asked for. */
    mayOffer: asksHost || hidesSignIn,
    /** Of the first tab, and most worlds have no other. */
    witness: first.witness,
    deviceKeys: ada.deviceKeys,
    mount: () => first.tab.mount(),
    unmount: () => first.tab.unmount(),
    isMounted: () => first.tab.isMounted(),
    flush,
    click(deviceKey: string, status: DeviceRememberedStatus, index = 0) {
      const mine = tabs[index]
      mine?.witness.beforeClick(deviceKey)
      const outcome = mine?.tab.controls.mutate?.({ deviceKey, status })
      if (!mine || !outcome) return
      mine.witness.onClick(deviceKey, status, outcome)
      const others = tabs.filter((one) => one !== mine)
      // Whichever of two tabs is later has the last word in both.
      if (others.some(({ witness }) => witness.isAsking(deviceKey)))
        mine.witness.asked.delete(deviceKey)
      for (const { witness } of others) witness.asked.delete(deviceKey)
    },
    refetch(index = 0) {
      tabs[index]?.tab.refetch()
    },
    fillStorage() {
      isStorageFull = true
    },
    clearCache: () => first.tab.clearCache(),
    /** The page is gone from one moment to the next, and a new one is there. */
    reload() {
      first.witness.beforeReload()
      if (hidesSignIn) session.forgetClicks()
      first.tab.close()
      wire.abandon()
      session.unsubscribeAll()
      // Clearing them sets the clock back, which no reload does.
      const now = Date.now()
      vi.clearAllTimers()
      vi.setSystemTime(now)
      installBrowser()
      first.tab = openTab()
      first.witness.watch(first.tab.container)
      first.witness.onReload()
    },
    /** Brings everything to rest: every request arrives and is answered. */
    async drain() {
      onlineManager.setOnline(true)
      focusManager.setFocused(true)
      const isBusy = () => tabs.some(({ tab }) => tab.isBusy())
      let idle = 0
      let hasWaited = false
      for (let round = 0; round < 500; round++) {
        const [call] = wire.open()
        if (call) {
          idle = 0
          hasWaited = false
          if (!call.hasArrived) await call.arrive()
          if (!call.isAborted) call.answer()
        } else if (host?.open().length) {
          idle = 0
          host.open()[0]?.answer(true)
        } else if (vi.getTimerCount() > 0 && isBusy()) {
          // Longer each time: short timers may be many.
          vi.advanceTimersByTime(Math.min(10_000, 2 ** idle++))
        } else if (!hasWaited) {
          // A read of what another tab wrote may wait to be tried again, unseen.
          hasWaited = true
          vi.advanceTimersByTime(longestWait)
        } else {
          return
        }
        await flush()
      }
      throw new Error(`No rest: ${trace.slice(-20).join('\n')}`)
    },
    close() {
      Math.random = random
      for (const { tab } of tabs) tab.close()
      vi.clearAllTimers()
      // React's development build measures every render, and keeps it.
      performance.clearMeasures()
    },
  }
  // The write path is fetched at first, in tasks of the browser.
  while (wire.open().length === 0) await nextTask()
  for (let task = 0; isFirst && task < 50; task++) await nextTask()
  isFirst = false
  await flush()
  await world.drain()
  return world
}

export type World = Awaited<ReturnType<typeof createWorld>>
