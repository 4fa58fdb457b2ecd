import { assertFlowAllowed, authFlows } from './authFlows.ts'
import type { Answers, ClientMetadata, SignIn } from './challenges.ts'
import { checkPassword } from './checkPassword.ts'
import { startChoice } from './choiceAuth.ts'
import { completeConfirmedSignUp } from './confirmedSignUp.ts'
import { startCustomAuth } from './customAuth.ts'
import { invalidParameter, notAuthorized } from './errors.ts'
import {
  findClient,
  findClientOfPool,
  findUser,
  findUserForClient,
} from './find.ts'
import { assertNotLockedOut } from './guesses.ts'
import { refreshByFlow } from './refreshOperations.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import { askPassword, simulatePassword } from './srpChallenges.ts'
import type { Client, Pool } from './state.ts'
import { assertUsable } from './tokens.ts'
import { runTrigger } from './triggers.ts'
import { required, validate } from './validate.ts'

type InitiateInput = {
  AuthFlow: string
  ClientId: string
  AuthParameters?: Answers
  ClientMetadata?: ClientMetadata
  Session?: string
}

const authFlow = { required: true, oneOf: authFlows }

export function initiateAuth(service: Service, input: InitiateInput) {
  validate(input, { AuthFlow: authFlow, ClientId: required })
  if (input.AuthFlow.startsWith('ADMIN_')) throw notSupported()
  return initiate(service, findClient(service, input.ClientId), input)
}

export function adminInitiateAuth(
  service: Service,
  input: InitiateInput & { UserPoolId: string },
) {
  validate(input, {
    UserPoolId: required,
    ClientId: required,
    AuthFlow: authFlow,
  })
  if (input.AuthFlow === 'USER_PASSWORD_AUTH') throw notSupported()
  return initiate(service, findClientOfPool(service, input), input)
}

function notSupported() {
  return invalidParameter('Initiate Auth method not supported.')
}

async function initiate(
  service: Service,
  { client, pool }: { client: Client; pool: Pool },
  input: InitiateInput,
) {
  const { AuthFlow, AuthParameters: answers = {} } = input
  assertFlowAllowed(AuthFlow, client)
  if (AuthFlow.startsWith('REFRESH_TOKEN')) {
    return refreshByFlow(service, { client, pool }, answers)
  }
  const name = answers.USERNAME ?? ''
  checkSecretHash(client, answers.SECRET_HASH, [name])
  if (isHidden(pool, client, name) && AuthFlow === 'USER_SRP_AUTH') {
    const srpA = answers.SRP_A ?? undefined
    return simulatePassword(service, pool, name, srpA)
  }
  const user = findUserForClient(pool, client, name)
  const signIn: SignIn = {
    pool,
    client,
    user,
    deviceKey: answers.DEVICE_KEY ?? undefined,
    clientMetadata: input.ClientMetadata,
  }
  if (!user.enabled) throw notAuthorized('User is disabled.')
  assertNotLockedOut(service, user)
  await runTrigger(
    service,
    service.triggers.preAuthentication,
    'PreAuthentication_Authentication',
    { ...signIn, clientId: client.id },
    {},
    {},
  )
  return startFlow(service, signIn, input, answers)
}

function startFlow(
  service: Service,
  signIn: SignIn,
  { AuthFlow, Session }: InitiateInput,
  answers: Answers,
) {
  const srpA = answers.SRP_A ?? undefined
  switch (AuthFlow) {
    case 'USER_SRP_AUTH':
      return askPassword(service, signIn, srpA)
    case 'CUSTOM_AUTH':
      assertUsable(signIn.user)
      return startCustomAuth(service, signIn, {
        srpA,
        isSrp: answers.CHALLENGE_NAME === 'SRP_A',
      })
    case 'USER_AUTH':
      assertUsable(signIn.user)
      return Session
        ? completeConfirmedSignUp(service, signIn, Session)
        : startChoice(service, signIn, answers)
    default:
      return checkPassword(service, signIn, answers.PASSWORD ?? '')
  }
}

function isHidden(pool: Pool, client: Client, name: string): boolean {
  return client.preventUserExistenceErrors && !findUser(pool, name)
}
