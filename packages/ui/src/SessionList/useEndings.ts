'use client'

import {
  type DeviceError,
  type EndSessionData,
  toDeviceError,
  useEndSession,
} from '@cognito-devices/react'
import { describeRefusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import type { Say } from '../useLiveRegion.ts'
import { useUserState } from '../useUserState.ts'
import type { SessionListText } from './sessionListText.ts'
import type { SignIn } from './toSignIns.ts'
import type { SignInEnding } from './types.ts'

type Options = {
  displayText: DisplayText & SessionListText
  say: Say
  nameOf(signIn: SignIn): string
  onEnd?: ((data: EndSessionData) => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

const none: ReadonlyMap<string, SignInEnding> = new Map()

/** Ending sign-ins one at a time, and what became of each, for whoever is signed in. */
export function useEndings({
  displayText: text,
  nameOf,
  onEnd,
  onError,
  say,
}: Options) {
  const { mutateAsync } = useEndSession()
  const { isCurrent, set, state: endings } = useUserState(none)

  function put(signIns: readonly SignIn[], of: Omit<SignInEnding, 'signIn'>) {
    set((before) => {
      const next = new Map(before)
      for (const signIn of signIns) next.set(signIn.id, { signIn, ...of })
      return next
    })
  }

  async function end(signIn: SignIn) {
    const { id, isShared, sessionIds } = signIn
    if (endings.get(id)?.phase === 'ending') return
    put([signIn], { phase: 'ending' })
    // One of managed login takes along what came through it.
    const variables = isShared ? { endLinked: true } : {}
    const sessionId = sessionIds[0] ?? id
    try {
      const data = await mutateAsync({ sessionId, ...variables })
      if (!isCurrent()) return
      put([signIn], { phase: 'ended' })
      say(text.endedRow(nameOf(signIn)))
      onEnd?.(data)
    } catch (thrown) {
      if (!isCurrent()) return
      const error = toDeviceError(thrown)
      put([signIn], { phase: 'refused', error })
      const sentence = describeRefusal({ error }, text, text.notEnded)
      say(text.withName(nameOf(signIn), sentence))
      onError?.(error)
    }
  }

  return {
    endings,
    end,
    dismiss: (id: string) =>
      set((before) => new Map([...before].filter(([each]) => each !== id))),
    /** These have ended in a run: they stay on the page, and say so. */
    note: (ended: readonly SignIn[]) => put(ended, { phase: 'ended' }),
  }
}
