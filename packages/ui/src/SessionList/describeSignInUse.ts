import { cleanName } from '../devices/cleanName.ts'
import { describeTime } from '../devices/describeTime.ts'
import type { Use } from '../UseLine.tsx'
import type { SessionListRow, SessionListShared } from './types.ts'

type Context = Pick<SessionListShared, 'dates' | 'now'> & {
  displayText: Pick<
    SessionListShared['displayText'],
    'activeNow' | 'sharedSignIn'
  >
}

/** What stands under the name of a sign-in: what kind it is, where, and when. */
export function describeSignInUse(
  { app, signIn }: Pick<SessionListRow, 'app' | 'signIn'>,
  { dates, displayText: text, now }: Context,
): Use {
  const { isCurrent, lastActiveAt } = signIn
  const place = cleanName(signIn.place)
  const shared = signIn.isShared
    ? text.sharedSignIn(signIn.clientIds.length)
    : undefined
  const time = isCurrent ? now : lastActiveAt
  return {
    facts: [shared, app, place].filter((fact) => fact !== undefined),
    activeNow: isCurrent ? text.activeNow : undefined,
    date: describeTime(time, now, dates),
  }
}
