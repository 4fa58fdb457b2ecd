import type { Moment } from '../machine/deviceState.ts'
import type { DeviceStore } from './deviceStore.ts'
import { openChannel, type TabChannel } from './openChannel.ts'
import { answersOf } from './rememberOnSignIn.ts'

/**
 * In milliseconds. A sign-in that takes longer is not the one that was
 * submitted.
 */
const tenMinutes = 10 * 60_000

/** Whose sign-in it is. Undefined while nobody is known to be signed in. */
function signInOf({ getState }: DeviceStore) {
  const { session } = getState()
  return session
    ? `${session.userPoolId} ${session.userId} ${session.signedInAt}`
    : undefined
}

/** It asks who somebody is: for a password, or a name, as for a passkey. */
const identifies = (target: EventTarget | null) =>
  target instanceof HTMLFormElement &&
  [...target.elements].some(
    (field) =>
      field instanceof HTMLInputElement &&
      (field.type === 'password' ||
        // One that cannot be typed into is for password managers.
        (/\busername\b/.test(field.autocomplete) && !field.readOnly)),
  )

/** Tabs tell each other that a form was submitted: the sign-in is that form's. */
const channelName = 'cognito-devices/sign-in'

/**
 * The choice for the next sign-in. It outlives its checkbox, and is not stored.
 * It is valid for the form that was submitted with it, in this tab, for ten
 * minutes. Somebody who signs in with another form has not made it.
 */
function createSignInChoice(store: DeviceStore) {
  let choice = false
  let submissions = 0
  let submittedAt: Moment | undefined
  let channel: TabChannel | undefined
  let unfollow = () => {}
  const listeners = new Set<() => void>()

  const drop = () => set(false)

  /**
   * Another form with a password field is another sign-in, or a new password.
   */
  function onSubmit({ target }: Event) {
    if (!identifies(target)) return
    const before = submissions
    // By then every listener of the submit event has run.
    setTimeout(() => submissions === before && drop())
  }

  function follow() {
    const before = signInOf(store)
    channel = openChannel(channelName, drop)
    globalThis.document?.addEventListener('submit', onSubmit, true)
    const unsubscribe = store.subscribe(() => {
      const { register, session } = store.getState()
      if (session === undefined || signInOf(store) === before) return
      const isDue =
        submittedAt !== undefined &&
        performance.now() - submittedAt.mono < tenMinutes &&
        // The other clock may stand still while a computer sleeps.
        Date.now() - submittedAt.wall < tenMinutes
      drop()
      if (isDue && register) void answersOf(register).carryOut()
    })
    unfollow = () => {
      unfollow = () => {}
      channel?.close()
      channel = undefined
      globalThis.document?.removeEventListener('submit', onSubmit, true)
      unsubscribe()
    }
  }

  function set(next: boolean) {
    unfollow()
    submittedAt = undefined
    choice = next
    if (next) follow()
    for (const listener of [...listeners]) listener()
  }

  return {
    get: () => choice,
    set,
    /** The form with the choice is submitted, ticked or not. */
    submit() {
      submissions++
      if (choice) submittedAt = { mono: performance.now(), wall: Date.now() }
      const told = channel ?? openChannel(channelName, drop)
      told.tell('submitted')
      if (told !== channel) told.close()
    },
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
