import type { Person } from './createService.ts'

/** Who is signed in, as an app's own sign-in code would tell the client. */
export function createSession(first: Person) {
  const listeners = new Set<() => void>()
  let person: Person | undefined = first
  let signIns = 0
  /** What was clicked for in this sign-in, by device key (S1). */
  const clicked = new Map<string, number>()

  function set(next: Person | undefined) {
    person = next
    if (next) signIns++
    for (const listener of listeners) listener()
  }

  const token = () => person?.tokens[signIns % 2]

  return {
    person: () => person,
    token,
    /** Turning this device on is clicked for. */
    turnOn: (deviceKey: string) => void clicked.set(deviceKey, signIns),
    mayTurnOn: (deviceKey: string) => clicked.get(deviceKey) === signIns,
    /** Nobody can tell any more what was clicked for in this sign-in. */
    forgetClicks: () => clicked.clear(),
    /** A new sign-in, also of somebody who is signed in already. */
    signIn: (next: Person) => set(next),
    signOut: () => set(undefined),
    getAccessToken: async () => token(),
    /** The page that listened is gone. */
    unsubscribeAll: () => listeners.clear(),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
