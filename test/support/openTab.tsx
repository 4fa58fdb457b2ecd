import type { DeviceClient, DeviceSession } from '@cognito-devices/react'
import { act } from '@testing-library/react'
import type { Devices } from './createDevices.ts'
import { showPage } from './openPage.tsx'

type Options = Omit<NonNullable<Parameters<typeof showPage>[1]>, 'storage'> & {
  /** False: no event tells this tab of a new session, so it has to look. */
  hears?: boolean
  /** Changes what its client says of the session. */
  seeSession?: (session: DeviceSession | null) => unknown
  /** Replaces methods of its client. */
  methods?: Partial<DeviceClient>
}

/**
 * One tab of the browser, with a query client, a provider and a client of its own. It
 * shares storage, locks and channel with the other tabs. When it is closed, what it
 * stored stays, as after a reload.
 */
export async function openTab(
  devices: Devices,
  {
    hears = true,
    methods = {},
    seeSession = (session) => session,
    ...options
  }: Options = {},
) {
  let isOpen = true
  const listeners = new Set<() => void>()
  const client: DeviceClient = {
    ...devices.client,
    ...methods,
    async getSession() {
      const session = isOpen ? await devices.client.getSession() : null
      return seeSession(session) as DeviceSession | null
    },
    subscribeSession(listener) {
      listeners.add(listener)
      const stop = hears ? devices.client.subscribeSession(listener) : () => {}
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
  const storage = {
    getItem: (key: string) => localStorage.getItem(key),
    setItem: (key: string, value: string) =>
      isOpen ? localStorage.setItem(key, value) : undefined,
    removeItem: (key: string) =>
      isOpen ? localStorage.removeItem(key) : undefined,
  }
  const page = await showPage({ ...devices, client }, { storage, ...options })
  const ask = (
    deviceKey: string,
    status: 'remembered' | 'not_remembered',
  ): Promise<string> =>
    page.result.current.update.mutateAsync({ deviceKey, status }).then(
      ({ outcome }) => outcome,
      (error) => error.code,
    )

  return {
    ...page,
    /** Clicks, and resolves to the outcome or the code of the error. */
    async click(deviceKey: string, status: 'remembered' | 'not_remembered') {
      const answer = { outcome: undefined as string | undefined }
      await act(async () => {
        void ask(deviceKey, status).then((outcome) => {
          answer.outcome = outcome
        })
      })
      return answer
    },
    async close() {
      isOpen = false
      await act(async () => {
        for (const listener of [...listeners]) listener()
      })
      page.unmount()
    },
  }
}

export type Tab = Awaited<ReturnType<typeof openTab>>
