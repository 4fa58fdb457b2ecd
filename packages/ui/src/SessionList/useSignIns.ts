'use client'

import type { UserSession } from '@cognito-devices/react'
import { useMemo } from 'react'
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
  const { browser, kind, system } = readDeviceType(deviceType)
  const name =
    browser && system ? text.browserOn(browser, system) : (browser ?? system)
  return { name: name ?? text.unknownBrowser, kind }
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

/** Those that are listed, and those that have ended here and stay on the page. */
export function useSignIns(
  sessions: readonly UserSession[],
  endings: ReadonlyMap<string, SignInEnding>,
) {
  return useMemo(() => {
    const gone: SignIn[] = []
    for (const { phase, signIn } of endings.values())
      if (phase === 'ended') gone.push(signIn)
    const ids = new Set(gone.map(({ id }) => id))
    const listed = toSignIns(sessions, ids).filter(({ id }) => !ids.has(id))
    return { listed, shown: [...listed, ...gone].sort(byActivity) }
  }, [sessions, endings])
}
