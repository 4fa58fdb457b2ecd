import { assertFlowAllowed, authFlows } from './authFlows.ts'
import type { Answers, SignIn } from './challenges.ts'
import { invalidParameter, notAuthorized, wrongPassword } from './errors.ts'
import { findClient, findUser, findUserForClient } from './find.ts'
import { assertNotLockedOut, countWrongSignIn } from './guesses.ts'
import { isPasswordRight } from './passwords.ts'
import { getTokensFromRefreshToken } from './refreshOperations.ts'
import type { Service } from './service.ts'
import { afterPassword } from './signIn.ts'
import { askPassword, simulatePassword } from './srpChallenges.ts'
import { assertUsable } from './tokens.ts'
import { required, validate } from './validate.ts'

type InitiateInput = {
  AuthFlow: string
  ClientId: string
  AuthParameters?: Answers
}

const implemented = new Set([
  'USER_SRP_AUTH',
  'USER_PASSWORD_AUTH',
  'REFRESH_TOKEN_AUTH',
  'REFRESH_TOKEN',
])

export function initiateAuth(service: Service, input: InitiateInput) {
  validate(input, {
    AuthFlow: { required: true, oneOf: authFlows },
    ClientId: required,
  })
  const { AuthFlow, ClientId, AuthParameters: answers = {} } = input
  const { client, pool } = findClient(service, ClientId)
  assertFlowAllowed(AuthFlow, client)
  if (!implemented.has(AuthFlow)) {
    throw invalidParameter(`The emulator has no AuthFlow ${AuthFlow}.`)
  }
  if (AuthFlow.startsWith('REFRESH_TOKEN')) {
    return refresh(service, {
      ClientId,
      RefreshToken: answers.REFRESH_TOKEN ?? '',
      DeviceKey: answers.DEVICE_KEY ?? undefined,
    })
  }
  const name = answers.USERNAME ?? ''
  const srpA = answers.SRP_A ?? undefined
  const isSrp = AuthFlow === 'USER_SRP_AUTH'
  if (isSrp && client.preventUserExistenceErrors && !findUser(pool, name)) {
    return simulatePassword(service, pool, name, srpA)
  }
  const user = findUserForClient(pool, client, name)
  const deviceKey = answers.DEVICE_KEY ?? undefined
  const signIn: SignIn = { pool, client, user, deviceKey }
  if (!user.enabled) throw notAuthorized('User is disabled.')
  assertNotLockedOut(service, user)
  if (isSrp) return askPassword(service, signIn, srpA)
  assertUsable(user)
  if (!isPasswordRight(pool, user, answers.PASSWORD ?? '')) {
    countWrongSignIn(service, user)
    throw wrongPassword()
  }
  return afterPassword(service, signIn)
}

async function refresh(
  service: Service,
  input: Parameters<typeof getTokensFromRefreshToken>[1],
) {
  const output = await getTokensFromRefreshToken(service, input)
  return { ...output, ChallengeParameters: {} }
}
