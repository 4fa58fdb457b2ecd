import type { DeviceStore } from './deviceStore.ts'

/** Whose sign-in it is; undefined while nobody is known to be signed in. */
function signInOf({ getState }: DeviceStore) {
  const { session } = getState()
  return session
    ? `${session.userPoolId} ${session.userId} ${session.signedInAt}`
    : undefined
}

/** The choice for the next sign-in: it outlives its checkbox, and is stored nowhere. */
function createSignInChoice(store: DeviceStore) {
  let choice = false
  let unfollow = () => {}
  const listeners = new Set<() => void>()

  function tell(next: boolean) {
    choice = next
    for (const listener of [...listeners]) listener()
  }

  /** A yes is for the next sign-in; signing out, or another user's, ends it. */
  function set(next: boolean) {
    unfollow()
    tell(next)
    if (!next) return
    const before = signInOf(store)
    const unsubscribe = store.subscribe(() => {
      const { register, session } = store.getState()
      if (session === undefined || signInOf(store) === before) return
      set(false)
      void register?.answers.carryOut()
    })
    unfollow = () => {
      unfollow = () => {}
      unsubscribe()
    }
  }

  return {
    get: () => choice,
    set,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

type SignInChoice = ReturnType<typeof createSignInChoice>

const choices = new WeakMap<DeviceStore, SignInChoice>()

export function getSignInChoice(store: DeviceStore) {
  const choice = choices.get(store) ?? createSignInChoice(store)
  choices.set(store, choice)
  return choice
}
