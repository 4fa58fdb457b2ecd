import type { Person } from './createService.ts'

/** Who is signed in, as an app's own sign-in code would tell the client. */
export function createSession(first: Person) {
  const listeners = new Set<() => void>()
  let person: Person | undefined = first
  let signIns = 0

  function set(next: Person | undefined) {
    person = next
    if (next) signIns++
    for (const listener of listeners) listener()
  }

  const token = () => person?.tokens[signIns % 2]

  return {
    person: () => person,
    token,
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
