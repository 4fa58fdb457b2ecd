import type { DeviceClient } from '@cognito-devices/react'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ComponentType, Fragment, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Host } from './createHost.ts'
import type { createSession } from './createSession.ts'
import type { Wire } from './createWire.ts'
import { type Kit, PageContext, type PageControls } from './Page.tsx'

type TabOptions = {
  kit: Kit
  page: ComponentType
  createQueryClient: () => QueryClient
  isStrict: boolean
  session: ReturnType<typeof createSession>
  wire: Wire
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  host: Host | undefined
  /** Its client does not tell when a sign-in was. */
  hidesSignIn: boolean
}

const busyPhases =
  '[data-phase=asking],[data-phase=saving],[data-phase=checking],[data-phase=offline],[data-phase=waiting]'

/** One page in one tab, with all that it holds in memory. */
export function createTab({
  kit,
  page: PageOfTest,
  createQueryClient,
  isStrict,
  session,
  wire,
  storage,
  host,
  hidesSignIn,
}: TabOptions) {
  const container = document.createElement('div')
  const root = createRoot(container)
  const controls: PageControls = {}
  const queryClient = createQueryClient()
  let isAlive = true
  let isMounted = false
  const own = kit.createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: session.getAccessToken,
    subscribeSession: session.subscribe,
    fetch: (...args) =>
      isAlive ? wire.fetch(...args) : new Promise<never>(() => {}),
    // In real time, more than a schedule takes: schedules drop their connections
    // themselves, and the timers of a long run must not pile up.
    timeoutMs: 120_000,
  })
  const client: DeviceClient = {
    ...own,
    async getSession() {
      const known = await own.getSession()
      return known && hidesSignIn ? { ...known, signedInAt: undefined } : known
    },
  }
  const ownStorage = {
    getItem: storage.getItem,
    setItem: (key: string, value: string) =>
      isAlive && storage.setItem(key, value),
    removeItem: (key: string) => isAlive && storage.removeItem(key),
  }

  function mount() {
    isMounted = true
    const Mode = isStrict ? StrictMode : Fragment
    flushSync(() =>
      root.render(
        <Mode>
          <QueryClientProvider client={queryClient}>
            <kit.DevicesProvider
              client={client}
              storage={ownStorage}
              {...(host ? { onBeforeChange: host.onBeforeChange } : {})}
            >
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
    for (const control of Object.keys(controls) as (keyof PageControls)[])
      controls[control] = undefined
    flushSync(() => root.render(null))
  }

  mount()
  return {
    container,
    controls,
    mount,
    unmount,
    isMounted: () => isMounted,
    isBusy: () =>
      container.querySelector(busyPhases) !== null ||
      queryClient.isFetching() > 0 ||
      queryClient.isMutating() > 0,
    refetch: () => void queryClient.invalidateQueries(),
    /** As a host does that wants nothing of the last user to stay. */
    clearCache: () => queryClient.clear(),
    /** As a browser ends a page: nothing of it happens any more. */
    close() {
      isAlive = false
      flushSync(() => root.unmount())
      queryClient.clear()
    },
  }
}

export type Tab = ReturnType<typeof createTab>
