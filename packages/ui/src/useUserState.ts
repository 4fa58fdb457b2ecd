'use client'

import { useDeviceSession } from '@cognito-devices/react'
import { useCallback, useInsertionEffect, useRef, useState } from 'react'

/**
 * State that belongs to whoever is signed in: for the next person, and after a new
 * sign-in, it is `initial` again, and what comes late for the one before changes
 * nothing. `initial` is the same at each render.
 */
export function useUserState<State>(initial: State) {
  const session = useDeviceSession()
  const owner =
    session &&
    [session.userPoolId, session.userId, session.signedInAt].join(' ')
  const [held, setHeld] = useState({ owner, state: initial })
  const current = useRef(owner)
  // A layout effect would warn on a server with React 18.
  useInsertionEffect(() => {
    current.current = owner
  })
  const state = held.owner === owner ? held.state : initial
  const set = useCallback(
    (change: (before: State) => State) => {
      if (current.current !== owner) return
      setHeld((before) => ({
        owner,
        state: change(before.owner === owner ? before.state : initial),
      }))
    },
    [initial, owner],
  )
  /** Whether the one for whom this was asked is still there. */
  const isCurrent = useCallback(() => current.current === owner, [owner])
  return { state, set, isCurrent }
}
