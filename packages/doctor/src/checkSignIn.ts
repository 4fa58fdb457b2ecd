import { type Finding, sources } from './Finding.ts'
import { readFlows } from './readFlows.ts'
import type { Settings } from './Settings.ts'

/** Whether a browser can sign in by this client in a way that gives it a device. */
export function checkSignIn(settings: Settings): Finding[] {
  const { hasSecret } = settings.userPoolClient
  return [
    ...(hasSecret ? [clientSecret] : []),
    ...checkFlows(settings),
    ...checkAliases(settings),
    ...checkPasskeys(settings),
  ]
}

const clientSecret: Finding = {
  code: 'client-secret',
  severity: 'blocks',
  message:
    'The client has a secret. A browser cannot keep one and Amplify sends none, so Cognito refuses its sign-in.',
  change:
    'Make a client without a secret for the browser (CreateUserPoolClient without GenerateSecret). A client that only your own server signs in with may keep its secret.',
  evidence: 'documented',
  source: sources.secret,
}

function checkFlows(settings: Settings): Finding[] {
  const { AllowedOAuthFlowsUserPoolClient, AllowedOAuthScopes = [] } =
    settings.userPoolClient
  const { srp, password, choice, custom } = readFlows(settings)
  const hasManagedLogin = AllowedOAuthFlowsUserPoolClient === true
  const change =
    'Add ALLOW_USER_SRP_AUTH to ExplicitAuthFlows of the app client, and sign people in through the API.'
  if (!(srp || password || choice || custom)) {
    return [
      {
        code: hasManagedLogin ? 'managed-login-only' : 'no-api-sign-in',
        severity: 'blocks',
        message: hasManagedLogin
          ? 'The client allows managed login alone, and who signs in there has no device to remember.'
          : 'The client allows no sign-in through the API from a browser.',
        change,
        evidence: 'documented',
        source: sources.devices,
      },
    ]
  }
  const findings: (Finding | false)[] = [
    !srp && {
      code: 'no-srp',
      severity: 'warns',
      message:
        'The client does not allow USER_SRP_AUTH, which Amplify’s signIn uses unless told otherwise: that sign-in is refused. With USER_PASSWORD_AUTH live tests saw devices being remembered. With CUSTOM_AUTH there is one only if it begins with SRP.',
      change,
      evidence: 'reported',
      source: `${sources.amplify}/14909`,
    },
    hasManagedLogin && {
      code: 'managed-login',
      severity: 'notes',
      message: `The client allows managed login too. Who signs in there, or with another provider, has no device to remember, and the switch says so.${
        AllowedOAuthScopes.includes('aws.cognito.signin.user.admin')
          ? ''
          : ' The scopes of managed login lack aws.cognito.signin.user.admin, so device calls with its tokens are refused.'
      }`,
      evidence: 'documented',
      source: sources.devices,
    },
  ]
  return findings.filter((finding) => finding !== false)
}

function checkAliases(settings: Settings): Finding[] {
  const { AliasAttributes = [], UsernameAttributes = [] } = settings.userPool
  const names = [...new Set([...UsernameAttributes, ...AliasAttributes])]
  if (names.length === 0) return []
  const { srp, password } = readFlows(settings)
  const list = names.join(', ')
  if (!srp && password) {
    return [
      {
        code: 'aliases-without-srp',
        severity: 'warns',
        message: `People sign in with another name than their user name (${list}), and without SRP Amplify looks for the browser’s secret under what was typed. It keeps it under the user name, so it does not find it and every sign-in is one of a new browser.`,
        change:
          'Add ALLOW_USER_SRP_AUTH to ExplicitAuthFlows of the app client, and sign in with USER_SRP_AUTH.',
        evidence: 'reported',
        source: `${sources.amplify}/4047`,
      },
    ]
  }
  return [
    {
      code: 'aliases',
      severity: 'notes',
      message: `People sign in with another name than their user name (${list}). A client of your own must answer challenges with USER_ID_FOR_SRP as USERNAME and keep the browser’s secret under it. Amplify does, with SRP.`,
      evidence: 'reported',
      source: `${sources.amplify}/4047`,
    },
  ]
}

function checkPasskeys({ userPool }: Settings): Finding[] {
  const factors = userPool.Policies?.SignInPolicy?.AllowedFirstAuthFactors
  if (!factors?.includes('WEB_AUTHN')) return []
  return [
    {
      code: 'passkeys',
      severity: 'notes',
      message:
        'People may sign in with a passkey. Amplify sends no device with one, so such a session has nothing to remember.',
      evidence: 'reported',
      source: sources.amplify,
    },
  ]
}
