import { type Finding, sources } from './Finding.ts'
import type { Settings } from './Settings.ts'

const secondsPerUnit = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 }

/** How soon a removal takes effect, and whether a page can show the sessions. */
export function checkSessions(settings: Settings): Finding[] {
  return [...checkAccessToken(settings), ...checkTracking(settings)]
}

function checkAccessToken({ userPoolClient }: Settings): Finding[] {
  const { AccessTokenValidity, TokenValidityUnits } = userPoolClient
  // An hour if it is not set, or 0 as in old clients.
  const validity = AccessTokenValidity || 1
  const unit = TokenValidityUnits?.AccessToken ?? 'hours'
  if (validity * secondsPerUnit[unit] <= secondsPerUnit.hours) return []
  const word = validity === 1 ? unit.slice(0, -1) : unit
  return [
    {
      code: 'long-access-token',
      severity: 'warns',
      message: `An access token is good for ${validity} ${word}. A browser that was removed stays signed in until its token ends.`,
      change:
        'Set AccessTokenValidity of the app client to an hour or less, unless you want this.',
      evidence: 'documented',
      source: sources.access,
    },
  ]
}

function checkTracking({ sessions, userPool }: Settings): Finding[] {
  const about = { severity: 'notes', source: sources.sessions } as const
  if ('refusal' in sessions) {
    return [
      {
        ...about,
        code: 'sessions-not-read',
        message: `Whether the pool tracks sessions could not be read (${sessions.refusal}).`,
        change:
          'Allow cognito-idp:GetUserPoolSessionConfiguration to the credentials that you run this with.',
        evidence: 'assumed',
      },
    ]
  }
  if (sessions.UserSessionTracking === 'ENABLED') return []
  const isLite = userPool.UserPoolTier === 'LITE'
  return [
    {
      ...about,
      code: isLite ? 'sessions-not-in-tier' : 'sessions-off',
      message: `The pool tracks no sessions${isLite ? ', and its tier cannot' : ''}. Remembering works without. A page can show which browsers are remembered and not where somebody is signed in.`,
      change: isLite
        ? 'Set UserPoolTier of the user pool to ESSENTIALS or PLUS, which cost more, then UserSessionTracking to ENABLED (SetUserPoolSessionConfiguration).'
        : 'Set UserSessionTracking of the user pool to ENABLED (SetUserPoolSessionConfiguration).',
      evidence: 'documented',
    },
  ]
}
