import type { ClientMetadata } from './challenges.ts'
import { assertWritable } from './clientAttributes.ts'
import { askConfirmedSignUp } from './confirmedSignUp.ts'
import { findAutoVerified } from './destinations.ts'
import {
  combinationNotFound,
  invalidParameter,
  notAuthorized,
  usernameExists,
} from './errors.ts'
import {
  assertAliasIsFree,
  findClient,
  findUser,
  findUserForClient,
} from './find.ts'
import { checkCode, sendCode, simulateDelivery } from './messages.ts'
import { setPassword } from './passwords.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import { postConfirmation, preSignUp } from './signUpTriggers.ts'
import type { Client, Pool, User } from './state.ts'
import { checkNewAttributes } from './userAttributes.ts'
import { type AttributeList, addUser, createUser } from './users.ts'
import { validate } from './validate.ts'

type UserInput = {
  ClientId: string
  Username: string
  SecretHash?: string
  ClientMetadata?: ClientMetadata
}

export async function signUp(
  service: Service,
  input: UserInput & {
    Password?: string
    UserAttributes?: AttributeList
    ValidationData?: AttributeList
  },
) {
  const { client, pool } = findClient(service, input.ClientId)
  checkSecretHash(client, input.SecretHash, [input.Username])
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) {
    throw notAuthorized('SignUp is not permitted for this user pool')
  }
  const { Username, UserAttributes } = input
  assertFree(pool, Username)
  assertWritable(client, UserAttributes?.map(({ Name }) => Name) ?? [])
  const status = 'UNCONFIRMED'
  const user = createUser(service, pool, Username, UserAttributes, status)
  checkNewAttributes(pool, user, 'user')
  setFirstPassword(service, { pool, client, user }, input.Password)
  const context = {
    pool,
    user,
    clientId: client.id,
    clientMetadata: input.ClientMetadata,
  }
  await preSignUp(service, context, 'PreSignUp_SignUp', input.ValidationData)
  const isConfirmed = user.status === 'CONFIRMED'
  const CodeDeliveryDetails =
    !isConfirmed && findAutoVerified(pool, user)
      ? await sendCode(service, context, 'SignUp')
      : undefined
  // While the triggers ran, another call may have been faster.
  assertFree(pool, Username)
  addUser(pool, user)
  if (isConfirmed) await postConfirmation(service, context)
  return {
    UserConfirmed: isConfirmed,
    UserSub: user.attributes.sub,
    CodeDeliveryDetails,
    ...(isConfirmed && {
      Session: askConfirmedSignUp(service, {
        pool,
        client,
        user,
        deviceKey: undefined,
      }),
    }),
  }
}

function assertFree(pool: Pool, name: string): void {
  if (findUser(pool, name)) throw usernameExists('User already exists')
}

/** Documented: a user who signs in with codes needs no password. */
function setFirstPassword(
  service: Service,
  { client, ...owner }: { client: Client; pool: Pool; user: User },
  password: string | undefined,
): void {
  if (password !== undefined) {
    setPassword(service, owner, password)
    return
  }
  const { settings } = owner.pool
  const factors = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []
  const isChoice = client.explicitAuthFlows.includes('ALLOW_USER_AUTH')
  if (isChoice && factors.some((factor) => factor !== 'PASSWORD')) return
  validate({}, { Password: { required: true } })
}

export async function confirmSignUp(
  service: Service,
  input: UserInput & { ConfirmationCode: string },
) {
  const { client, pool } = findClient(service, input.ClientId)
  checkSecretHash(client, input.SecretHash, [input.Username])
  const user = findUserForClient(pool, client, input.Username)
  assertUnconfirmed(user)
  checkCode(service, user, user.confirmationCode, input.ConfirmationCode)
  const proved = user.confirmationCode?.attribute
  if (proved) {
    assertAliasIsFree(pool, user, proved, user.attributes[proved] ?? '')
  }
  user.confirmationCode = undefined
  user.status = 'CONFIRMED'
  if (proved) user.attributes[`${proved}_verified`] = 'true'
  await postConfirmation(service, {
    pool,
    user,
    clientId: client.id,
    clientMetadata: input.ClientMetadata,
  })
  const signIn = { pool, client, user, deviceKey: undefined }
  return { Session: askConfirmedSignUp(service, signIn) }
}

export async function resendConfirmationCode(
  service: Service,
  input: UserInput,
) {
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUser(pool, input.Username)
  checkSecretHash(client, input.SecretHash, [input.Username, user?.username])
  if (!user) {
    if (!client.preventUserExistenceErrors) throw combinationNotFound()
    return { CodeDeliveryDetails: simulateDelivery(input.Username) }
  }
  if (user.status !== 'UNCONFIRMED') {
    throw invalidParameter('User is already confirmed.')
  }
  return {
    CodeDeliveryDetails: await sendCode(
      service,
      {
        pool,
        user,
        clientId: client.id,
        clientMetadata: input.ClientMetadata,
      },
      'ResendConfirmationCode',
    ),
  }
}

/** @throws {CognitoError} NotAuthorizedException */
export function assertUnconfirmed({ status }: User): void {
  if (status === 'UNCONFIRMED') return
  throw notAuthorized(`User cannot be confirmed. Current status is ${status}`)
}
