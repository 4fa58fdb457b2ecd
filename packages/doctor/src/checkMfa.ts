import { type Finding, sources } from './Finding.ts'
import type { Settings } from './Settings.ts'

/** Whether there is a code that a remembered browser could skip. */
export function checkMfa({ mfa, userPool }: Settings): Finding[] {
  const status = mfa.MfaConfiguration ?? 'OFF'
  if (status === 'OFF') {
    return [
      {
        code: 'mfa-off',
        severity: 'blocks',
        message:
          'MFA is off, so nobody is asked for a code and there is nothing to skip.',
        change:
          'Set MfaConfiguration of the user pool to OPTIONAL or ON, with codes by an app or by SMS (SetUserPoolMfaConfig).',
        evidence: 'documented',
        source: sources.devices,
      },
    ]
  }
  const factors = checkFactors({ mfa, userPool })
  if (status === 'ON') return factors
  return [
    ...factors,
    {
      code: 'mfa-optional',
      severity: 'notes',
      message:
        'MFA is optional. Remembering changes something only for those who have turned a factor on. A browser that was remembered before that is asked once more.',
      evidence: 'reported',
      source: `${sources.amplify}/932`,
    },
  ]
}

type Factors = Pick<Settings, 'mfa' | 'userPool'>

function checkFactors({ mfa, userPool }: Factors): Finding[] {
  const hasApp = mfa.SoftwareTokenMfaConfiguration?.Enabled === true
  const hasEmail = Boolean(mfa.EmailMfaConfiguration)
  // For a pool that was created with SMS codes, nothing else says so. If it sends codes in
  // other ways too, its SMS may be for the sign-up alone.
  const hasSms = Boolean(
    mfa.SmsMfaConfiguration?.SmsConfiguration ??
      (!hasEmail && userPool.SmsConfiguration),
  )
  const evidence = 'reported'
  const source = `${sources.amplify}/14349`
  if (hasApp || hasSms) {
    if (!hasEmail) return []
    const message =
      'Codes may come by e-mail too. AWS documents that remembering replaces codes by an app and by SMS, and it was reported that codes by e-mail are asked for all the same.'
    const change =
      'Prefer codes by an app or by SMS, or leave EmailMfaConfiguration out (SetUserPoolMfaConfig), or try it with a user of your own.'
    return [
      {
        code: 'email-codes',
        severity: 'warns',
        message,
        change,
        evidence,
        source,
      },
    ]
  }
  const change =
    'Turn on SoftwareTokenMfaConfiguration or SmsMfaConfiguration of the user pool (SetUserPoolMfaConfig).'
  if (hasEmail) {
    const message =
      'Codes come by e-mail only. AWS documents that remembering replaces codes by an app and by SMS, and it was reported that codes by e-mail are asked for all the same.'
    return [
      {
        code: 'email-codes-only',
        severity: 'blocks',
        message,
        change,
        evidence,
        source,
      },
    ]
  }
  return [
    {
      code: 'no-mfa-factor',
      severity: 'blocks',
      message: 'MFA is on and no way to send or make a code is.',
      change,
      evidence: 'documented',
      source: sources.devices,
    },
  ]
}
