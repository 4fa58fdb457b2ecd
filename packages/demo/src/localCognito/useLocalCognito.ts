import type { Exchange, Fault, SentMessage } from '@cognito-devices/emulator'
import { useSyncExternalStore } from 'react'
import {
  type ListedDevice,
  listDevices,
  type OneTimeCode,
  readCalls,
  readFaults,
  readMessages,
  readOneTimeCode,
} from './client.ts'

export type LocalCognitoState = {
  oneTimeCode: OneTimeCode
  messages: SentMessage[]
  faults: Fault[]
  /** What clients called, without this drawer's own reading. */
  calls: Exchange[]
  devices: ListedDevice[]
}

/** Undefined before the first answer, null while there is none. */
let state: LocalCognitoState | null | undefined
const listeners = new Set<() => void>()

/** The emulator's state, read once a second while the page can be seen. */
export function useLocalCognito() {
  return useSyncExternalStore(subscribe, () => state)
}

/** Reads at once, after a change made from here. */
export async function refresh() {
  state = await readState().catch(() => null)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  void refresh()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void refresh()
  }, 1000)
  return () => {
    clearInterval(timer)
    listeners.delete(listener)
  }
}

async function readState(): Promise<LocalCognitoState> {
  const before = state
  const [oneTimeCode, messages, faults, log] = await Promise.all([
    readOneTimeCode(),
    readMessages(),
    readFaults(),
    readCalls(),
  ])
  const calls = log.filter(({ operation }) => operation !== 'AdminListDevices')
  // Only a call can have changed them, and reading them is a call.
  const isSame = before && before.calls.at(-1)?.id === calls.at(-1)?.id
  const devices = isSame ? before.devices : await listDevices()
  return { oneTimeCode, messages, faults, calls, devices }
}
