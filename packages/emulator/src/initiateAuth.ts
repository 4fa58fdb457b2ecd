import type { Answers, SignIn } from './challenges.ts'
import { invalidParameter, notAuthorized, wrongPassword } from './errors.ts'
import { findClient, findUserForClient } from './find.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import { isPasswordRight } from './passwords.ts'
import { getTokensFromRefreshToken } from './refreshOperations.ts'
import type { Service } from './service.ts'
import { afterPassword, askPassword } from './signIn.ts'
import { assertUsable } from './tokens.ts'
import { required, validate } from './validate.ts'

type InitiateInput = {
  AuthFlow: string
  ClientId: string
  AuthParameters?: Answers
}

export function initiateAuth(service: Service, input: InitiateInput) {
  validate(input, { AuthFlow: required, ClientId: required })
  const { AuthFlow, ClientId, AuthParameters: answers = {} } = input
  const { client, pool } = findClient(service, ClientId)
  assertFlowAllowed(AuthFlow, client.explicitAuthFlows)
  if (AuthFlow.startsWith('REFRESH_TOKEN')) {
    return getTokensFromRefreshToken(service, {
      ClientId,
      RefreshToken: answers.REFRESH_TOKEN ?? '',
      DeviceKey: answers.DEVICE_KEY ?? undefined,
    })
  }
  const user = findUserForClient(pool, client, answers.USERNAME ?? '')
  const deviceKey = answers.DEVICE_KEY ?? undefined
  const signIn: SignIn = { pool, client, user, deviceKey }
  if (!user.enabled) throw notAuthorized('User is disabled.')
  assertNotLockedOut(service, user)
  if (AuthFlow === 'USER_SRP_AUTH') {
    return askPassword(service, signIn, answers.SRP_A ?? undefined)
  }
  assertUsable(user)
  if (!isPasswordRight(pool, user, answers.PASSWORD ?? '')) {
    countWrongSignIn(service, user)
    throw wrongPassword()
  }
  return afterPassword(service, signIn)
}

const flows: Record<string, string> = {
  USER_SRP_AUTH: 'ALLOW_USER_SRP_AUTH',
  USER_PASSWORD_AUTH: 'ALLOW_USER_PASSWORD_AUTH',
  REFRESH_TOKEN_AUTH: 'ALLOW_REFRESH_TOKEN_AUTH',
  REFRESH_TOKEN: 'ALLOW_REFRESH_TOKEN_AUTH',
}

function assertFlowAllowed(flow: string, allowed: string[]): void {
  const permission = flows[flow]
  if (!permission) {
    throw invalidParameter(`The emulator has no AuthFlow ${flow}.`)
  }
  if (!allowed.includes(permission)) {
    throw invalidParameter(`${flow} flow not enabled for this client`)
  }
}
