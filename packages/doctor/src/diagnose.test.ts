import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  SetUserPoolMfaConfigCommand,
  type SetUserPoolMfaConfigCommandInput,
  SetUserPoolSessionConfigurationCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import {
  type EmulatorServer,
  startEmulatorServer,
} from '@cognito-devices/emulator/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diagnose, readSettings } from './index.ts'

let server: EmulatorServer
let sdk: CognitoIdentityProviderClient

beforeAll(async () => {
  server = await startEmulatorServer({ port: 0 })
  sdk = new CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts: 1,
  })
})

afterAll(async () => {
  sdk.destroy()
  await server.close()
})

type Change = {
  pool?: Partial<CreateUserPoolCommandInput>
  client?: Partial<CreateUserPoolClientCommandInput>
  mfa?: Partial<SetUserPoolMfaConfigCommandInput>
  sessions?: 'ENABLED' | 'DISABLED'
}

/** A pool in which everything is right except for the change. */
async function createPool({ pool, client, mfa, sessions }: Change) {
  const { UserPool } = await sdk.send(
    new CreateUserPoolCommand({
      PoolName: 'pool',
      DeviceConfiguration: {
        ChallengeRequiredOnNewDevice: true,
        DeviceOnlyRememberedOnUserPrompt: true,
      },
      ...pool,
    }),
  )
  const UserPoolId = UserPool?.Id ?? ''
  const { UserPoolClient } = await sdk.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'web',
      ...client,
    }),
  )
  await sdk.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId,
      MfaConfiguration: 'ON',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      ...mfa,
    }),
  )
  if (pool?.UserPoolTier !== 'LITE') {
    await sdk.send(
      new SetUserPoolSessionConfigurationCommand({
        UserPoolId,
        UserSessionTracking: sessions ?? 'ENABLED',
        TokenSession: { MaxPerUser: 20 },
      }),
    )
  }
  return { userPoolId: UserPoolId, clientId: UserPoolClient?.ClientId ?? '' }
}

const read = async (change: Change) =>
  readSettings(sdk, await createPool(change))

const sms = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' }
const email = { Message: 'Your code is {####}' }
const noApp = { SoftwareTokenMfaConfiguration: { Enabled: false } }
const always = { ChallengeRequiredOnNewDevice: true }

test('a pool in which all is well has nothing to change', async () => {
  expect(diagnose(await read({}))).toEqual({ canRemember: true, findings: [] })
})

const blocked: [code: string, change: Change][] = [
  ['tracking-off', { pool: { DeviceConfiguration: undefined } }],
  [
    'code-not-suppressed',
    {
      pool: { DeviceConfiguration: { DeviceOnlyRememberedOnUserPrompt: true } },
    },
  ],
  ['mfa-off', { mfa: { MfaConfiguration: 'OFF' } }],
  ['no-mfa-factor', { mfa: noApp }],
  ['email-codes-only', { mfa: { ...noApp, EmailMfaConfiguration: email } }],
  ['client-secret', { client: { GenerateSecret: true } }],
  [
    'no-api-sign-in',
    { client: { ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] } },
  ],
  [
    // Without a trigger nobody can sign in this way.
    'no-api-sign-in',
    {
      client: {
        ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      },
    },
  ],
  [
    'no-api-sign-in',
    { client: { ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'] } },
  ],
  [
    'managed-login-only',
    {
      client: {
        AllowedOAuthFlowsUserPoolClient: true,
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      },
    },
  ],
]

test.each(blocked)('%s: remembering cannot work', async (code, change) => {
  const { canRemember, findings } = diagnose(await read(change))
  expect(findings.map((finding) => finding.code)).toEqual([code])
  expect(findings[0]).toMatchObject({
    severity: 'blocks',
    change: expect.stringMatching(/\.$/),
    source: expect.stringMatching(/^https:/),
  })
  expect(canRemember).toBe(false)
})

const password = 'ALLOW_USER_PASSWORD_AUTH' as const

const limited: [code: string, severity: string, change: Change][] = [
  ['always-remembered', 'warns', { pool: { DeviceConfiguration: always } }],
  ['mfa-optional', 'notes', { mfa: { MfaConfiguration: 'OPTIONAL' } }],
  ['email-codes', 'warns', { mfa: { EmailMfaConfiguration: email } }],
  ['no-srp', 'warns', { client: { ExplicitAuthFlows: [password] } }],
  ['no-srp', 'warns', { client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] } }],
  [
    'no-srp',
    'warns',
    {
      pool: { LambdaConfig: { DefineAuthChallenge: 'arn:aws:lambda:a' } },
      client: { ExplicitAuthFlows: ['CUSTOM_AUTH_FLOW_ONLY'] },
    },
  ],
  ['aliases', 'notes', { pool: { UsernameAttributes: ['email'] } }],
  ['aliases', 'notes', { pool: { AliasAttributes: ['preferred_username'] } }],
  [
    'managed-login',
    'notes',
    { client: { AllowedOAuthFlowsUserPoolClient: true } },
  ],
  ['long-access-token', 'warns', { client: { AccessTokenValidity: 2 } }],
  [
    'long-access-token',
    'warns',
    {
      client: {
        AccessTokenValidity: 61,
        TokenValidityUnits: { AccessToken: 'minutes' },
      },
    },
  ],
  ['sessions-not-in-tier', 'notes', { pool: { UserPoolTier: 'LITE' } }],
  ['sessions-off', 'notes', { sessions: 'DISABLED' }],
]

test.each(limited)('%s %s', async (code, severity, change) => {
  const { canRemember, findings } = diagnose(await read(change))
  expect(findings).toEqual([expect.objectContaining({ code, severity })])
  expect(canRemember).toBe(true)
})

const harmless: [what: string, change: Change][] = [
  ['legacy flows', { client: { ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] } }],
  [
    'SMS alone',
    { mfa: { ...noApp, SmsMfaConfiguration: { SmsConfiguration: sms } } },
  ],
  ['SMS of the pool', { pool: { SmsConfiguration: sms }, mfa: noApp }],
  [
    'an access token of an hour',
    {
      client: {
        AccessTokenValidity: 60,
        TokenValidityUnits: { AccessToken: 'minutes' },
      },
    },
  ],
]

test.each(harmless)('%s: nothing to say', async (_, change) => {
  expect(diagnose(await read(change)).findings).toEqual([])
})

test('an alias without SRP is worse than each by itself', async () => {
  const { findings } = diagnose(
    await read({
      pool: { UsernameAttributes: ['email'] },
      client: { ExplicitAuthFlows: [password] },
    }),
  )
  expect(findings.map(({ code }) => code)).toEqual([
    'no-srp',
    'aliases-without-srp',
  ])
})

test('risk settings are spoken of where they may be ignored, and passkeys', async () => {
  const settings = await read({
    pool: {
      DeviceConfiguration: always,
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    },
  })
  // The emulator has no passkeys.
  settings.userPool.Policies = {
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
  }
  expect(diagnose(settings).findings.map(({ code }) => code)).toEqual([
    'always-remembered',
    'risk-settings-ignored',
    'passkeys',
  ])
})

test('what blocks is said before what warns and what is good to know', async () => {
  const { findings } = diagnose(
    await read({
      pool: { DeviceConfiguration: {}, UsernameAttributes: ['email'] },
      client: { AccessTokenValidity: 24, GenerateSecret: true },
      sessions: 'DISABLED',
    }),
  )
  expect(findings.map(({ code }) => code)).toEqual([
    'code-not-suppressed',
    'client-secret',
    'always-remembered',
    'long-access-token',
    'aliases',
    'sessions-off',
  ])
})

test('the settings hold no secret of the client', async () => {
  const settings = await read({
    client: { ClientSecret: 'a1b2c3d4e5f6a7b8c9d0e1f2secret' },
  })
  expect(settings.userPoolClient.hasSecret).toBe(true)
  expect(JSON.stringify(settings)).not.toContain('f2secret')
})

test('credentials that may not read sessions still get the rest', async () => {
  server.emulator.addFault({
    operation: 'GetUserPoolSessionConfiguration',
    effect: { kind: 'error', name: 'NotAuthorizedException' },
  })
  expect(diagnose(await read({}))).toEqual({
    canRemember: true,
    findings: [
      expect.objectContaining({
        code: 'sessions-not-read',
        message: expect.stringContaining('NotAuthorizedException'),
      }),
    ],
  })
})
