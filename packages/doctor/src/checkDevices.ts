import { type Finding, sources } from './Finding.ts'
import type { Settings } from './Settings.ts'

/** Device tracking, and what remembering does. */
export function checkDevices({ userPool }: Settings): Finding[] {
  const devices = userPool.DeviceConfiguration
  // Setting it turns tracking on, even when it has no members.
  if (!devices) {
    return [
      {
        code: 'tracking-off',
        severity: 'blocks',
        message:
          'The pool tracks no devices, so no browser is given a key that could be remembered.',
        change:
          'Set DeviceConfiguration of the user pool to {"DeviceOnlyRememberedOnUserPrompt": true, "ChallengeRequiredOnNewDevice": true}.',
        evidence: 'documented',
        source: sources.devices,
      },
    ]
  }
  const suppresses = devices.ChallengeRequiredOnNewDevice === true
  const always = devices.DeviceOnlyRememberedOnUserPrompt !== true
  const hasRiskSettings =
    userPool.UserPoolAddOns?.AdvancedSecurityMode === 'ENFORCED'
  const findings: (Finding | false)[] = [
    !suppresses && {
      code: 'code-not-suppressed',
      severity: 'blocks',
      message:
        'Remembered browsers are asked for a code all the same: the pool records that they are remembered and does nothing with it.',
      change:
        'Set DeviceConfiguration.ChallengeRequiredOnNewDevice of the user pool to true. The console calls it “Trust remembered devices to suppress MFA”.',
      evidence: 'documented',
      source: sources.deviceType,
    },
    always && {
      code: 'always-remembered',
      severity: 'warns',
      message:
        'Every browser is remembered by itself, also a shared one, and nobody is asked. The switch can only turn that off.',
      change:
        'Set DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt of the user pool to true, so that people decide. Set it to false only if you want this.',
      evidence: 'documented',
      source: sources.deviceType,
    },
    always &&
      suppresses &&
      hasRiskSettings && {
        code: 'risk-settings-ignored',
        severity: 'warns',
        message:
          'Threat protection is enforced while every browser is remembered by itself. AWS’s guide of 2023 said that its MFA settings for medium and high risk are ignored then. Today’s guide does not say so.',
        change:
          'Set DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt of the user pool to true, or try what a risky sign-in is asked for.',
        evidence: 'reported',
        source: sources.threats,
      },
  ]
  return findings.filter((finding) => finding !== false)
}
