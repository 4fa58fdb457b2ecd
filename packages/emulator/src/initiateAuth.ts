import { assertFlowAllowed } from './authFlows.ts'
import {
  type Answers,
  assertGiven,
  type ClientMetadata,
  type SignIn,
} from './challenges.ts'
import { checkPassword } from './checkPassword.ts'
import { startChoice } from './choiceAuth.ts'
import { completeConfirmedSignUp } from './confirmedSignUp.ts'
import { startCustomAuth } from './customAuth.ts'
import {
  invalidParameter,
  notAuthorized,
  userNotFound,
  wrongPassword,
} from './errors.ts'
import { findClient, findClientOfPool, findUser } from './find.ts'
import { assertNotLockedOut } from './guesses.ts'
import { migrateUser } from './migrateUser.ts'
import { refreshByFlow } from './refreshOperations.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import { askPassword, simulatePassword } from './srpChallenges.ts'
import type { Client, Pool, User } from './state.ts'
import { assertUsable } from './tokens.ts'
import { runTrigger } from './triggers.ts'

type InitiateInput = {
  AuthFlow: string
  ClientId: string
  AuthParameters?: Answers
  ClientMetadata?: ClientMetadata
  Session?: string
}

export function initiateAuth(service: Service, input: InitiateInput) {
  if (input.AuthFlow.startsWith('ADMIN_')) throw notSupported()
  return initiate(service, findClient(service, input.ClientId), input)
}

export function adminInitiateAuth(
  service: Service,
  input: InitiateInput & { UserPoolId: string },
) {
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
    assertGiven(answers, ['REFRESH_TOKEN'])
    return refreshByFlow(service, { client, pool }, answers)
  }
  const name = answers.USERNAME ?? ''
  checkSecretHash(client, answers.SECRET_HASH, [name])
  assertGiven(answers, getParameters(AuthFlow))
  const found = { client, pool }
  const user =
    findUser(pool, name) ?? (await migrate(service, found, input, answers))
  if (!user) {
    if (!client.preventUserExistenceErrors) throw userNotFound()
    await preAuthentication(service, found, input, { username: name })
    if (AuthFlow !== 'USER_SRP_AUTH') throw wrongPassword()
    const srpA = answers.SRP_A ?? undefined
    return simulatePassword(service, pool, name, srpA)
  }
  if (!user.enabled) throw notAuthorized('User is disabled.')
  assertNotLockedOut(service, user)
  await preAuthentication(service, found, input, user)
  const deviceKey = answers.DEVICE_KEY ?? undefined
  return startFlow(service, { ...found, user, deviceKey }, input, answers)
}

/** What the flow cannot do without. */
function getParameters(flow: string): string[] {
  if (flow === 'USER_SRP_AUTH') return ['USERNAME', 'SRP_A']
  return passwordFlows.includes(flow) ? ['USERNAME', 'PASSWORD'] : ['USERNAME']
}

/** Documented: by a password that is sent as it is, and not by SRP. */
async function migrate(
  service: Service,
  found: { client: Client; pool: Pool },
  { AuthFlow, ClientMetadata }: InitiateInput,
  { USERNAME, PASSWORD }: Answers,
): Promise<User | undefined> {
  if (!passwordFlows.includes(AuthFlow) || !USERNAME) return
  return migrateUser(service, found, {
    source: 'Authentication',
    username: USERNAME,
    password: PASSWORD ?? '',
    clientMetadata: ClientMetadata,
  })
}

const passwordFlows = [
  'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'ADMIN_NO_SRP_AUTH',
]

/** Documented: it gets the client's metadata under another name. */
async function preAuthentication(
  service: Service,
  { client, pool }: { client: Client; pool: Pool },
  { ClientMetadata }: InitiateInput,
  user: User | { username: string },
): Promise<void> {
  await runTrigger(
    service,
    'preAuthentication',
    'PreAuthentication_Authentication',
    { pool, user, clientId: client.id },
    {
      validationData: ClientMetadata,
      ...(!('attributes' in user) && { userNotFound: true }),
    },
    {},
  )
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
