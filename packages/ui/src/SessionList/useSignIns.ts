'use client'

import type { UserSession } from '@cognito-devices/react'
import { useMemo } from 'react'
import { browserName } from '../devices/browserName.ts'
import { cleanName } from '../devices/cleanName.ts'
import { readDeviceType } from './readDeviceType.ts'
import type { SessionListText } from './sessionListText.ts'
import { byActivity, type SignIn, toSignIns } from './toSignIns.ts'
import type { SignInEnding } from './types.ts'

/** What a sign-in is called, and the kind of what it was made on. */
export function describeSignIn(
  { deviceType }: Pick<SignIn, 'deviceType'>,
  text: Pick<SessionListText, 'browserOn' | 'unknownBrowser'>,
) {
  const found = readDeviceType(deviceType)
  return {
    name: browserName(found, text) ?? text.unknownBrowser,
    kind: found.kind,
  }
}

/** The app of a sign-in, where the host has a name for it. */
export const appOf = (
  { clientIds, isShared }: SignIn,
  names: Readonly<Record<string, string>>,
) =>
  isShared ||
  clientIds.length !== 1 ||
  !Object.hasOwn(names, clientIds[0] ?? '')
    ? undefined
    : cleanName(names[clientIds[0] ?? ''])

/**
 * Those that are listed. Those that are ended here stay on the page, also from
 * when they leave the list until that is said of them.
 */
export function useSignIns(
  sessions: readonly UserSession[],
  endings: ReadonlyMap<string, SignInEnding>,
) {
  return useMemo(() => {
    const kept = [...endings.values()].filter(
      ({ phase }) => phase !== 'refused',
    )
    const ended = new Set(
      kept.flatMap(({ phase, signIn }) => (phase === 'ended' ? signIn.id : [])),
    )
    const listed = toSignIns(sessions, ended).filter(({ id }) => !ended.has(id))
    const ids = new Set(listed.map(({ id }) => id))
    const gone = kept.flatMap(({ signIn }) =>
      ids.has(signIn.id) ? [] : signIn,
    )
    return { listed, shown: [...listed, ...gone].sort(byActivity) }
  }, [sessions, endings])
}
