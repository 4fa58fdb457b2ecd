import {
  type ChallengeCause,
  type ChallengeFacts,
  findChallengeCauses,
} from '@cognito-devices/react'
import {
  defaultStillAskedText,
  type StillAskedText,
} from '../stillAskedText.ts'

/** The text of each cause; of a setting, support has to know which. */
const keys: Record<ChallengeCause, keyof StillAskedText | undefined> = {
  'turned-on-without-code': 'askedTurnedOnLater',
  'turned-on-after-new-password': 'askedNewPassword',
  'mfa-turned-on-later': 'askedMfaNewer',
  'first-sign-in-here': 'askedFirstTime',
  'cleared-storage': 'askedCleared',
  'private-window': 'askedPrivate',
  'removed-elsewhere': 'askedRemoved',
  alias: 'askedAlias',
  'email-codes': 'askedEmail',
  'code-not-suppressed': 'askedSetting',
  'password-flow': 'askedSetting',
  'custom-flow': 'askedSetting',
  // What is on has none of these.
  'tracking-off': undefined,
  federated: undefined,
  'managed-login': undefined,
  'turned-off': undefined,
}

/** As many as are read. */
const most = 4

/**
 * Why a code was asked though this browser is on, in sentences: the causes that the
 * facts speak for, else those that they allow. A wrong setting is named only where
 * nothing else is left, since the person can do nothing about it.
 */
export function describeStillAsked(
  facts: ChallengeFacts,
  displayText: Partial<StillAskedText> | undefined,
): string[] {
  const text = { ...defaultStillAskedText, ...displayText }
  const found = findChallengeCauses(facts)
  const strong = found.filter(({ likelihood }) => likelihood !== 'possible')
  const told = (strong.length > 0 ? strong : found).flatMap(({ cause }) => {
    const key = keys[cause]
    return key ? [{ cause, key }] : []
  })
  const own = told.filter(({ key }) => key !== 'askedSetting')
  return (own.length > 0 ? own.slice(0, most) : told.slice(0, 1)).map(
    ({ cause, key }) =>
      key === 'askedSetting' ? text.askedSetting(cause) : text[key],
  )
}
