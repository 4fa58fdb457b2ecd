import { randomAlphanumerics } from './bytes.ts'
import type { ClientMetadata } from './challenges.ts'
import { CognitoError, userNotFound, usernameExists } from './errors.ts'
import { findPool, findUser, findUserForAdmin } from './find.ts'
import { invite, type Medium } from './invitations.ts'
import { sendCode } from './messages.ts'
import { assertResettable, replacePassword, setPassword } from './passwords.ts'
import type { Service } from './service.ts'
import { assertUnconfirmed } from './signUpOperations.ts'
import { postConfirmation, preSignUp } from './signUpTriggers.ts'
import type { Pool, User } from './state.ts'
import { revokeAccessTokens, revokeSessions } from './tokens.ts'
import {
  checkNewAttributes,
  deleteAttributes,
  updateAttributes,
} from './userAttributes.ts'
import {
  type AttributeList,
  addUser,
  createUser,
  describeMfa,
  describeUser,
  listAttributes,
} from './users.ts'

type UserInput = {
  UserPoolId: string
  Username: string
  ClientMetadata?: ClientMetadata
}

export async function adminCreateUser(
  service: Service,
  input: UserInput & {
    DesiredDeliveryMediums?: Medium[]
    MessageAction?: 'RESEND' | 'SUPPRESS'
    TemporaryPassword?: string
    UserAttributes?: AttributeList
    ValidationData?: AttributeList
  },
) {
  const pool = findPool(service, input.UserPoolId)
  const { MessageAction, DesiredDeliveryMediums } = input
  const password = input.TemporaryPassword ?? `Aa0-${randomAlphanumerics(16)}`
  const user =
    MessageAction === 'RESEND'
      ? findInvited(pool, input.Username)
      : createInvited(service, pool, input)
  setPassword(service, { pool, user }, password)
  if (MessageAction !== 'RESEND') {
    await preSignUp(
      service,
      byAdmin(pool, user, input),
      'PreSignUp_AdminCreateUser',
      input.ValidationData,
    )
    // While the trigger ran, another call may have been faster.
    if (findUser(pool, input.Username)) throw accountExists()
    addUser(pool, user)
  }
  if (MessageAction !== 'SUPPRESS') {
    await invite(
      service,
      byAdmin(pool, user, input),
      password,
      DesiredDeliveryMediums,
    )
  }
  return { User: { ...describeUser(user), Attributes: listAttributes(user) } }
}

function createInvited(
  service: Service,
  pool: Pool,
  { Username, UserAttributes }: UserInput & { UserAttributes?: AttributeList },
): User {
  if (findUser(pool, Username)) {
    throw accountExists()
  }
  const status = 'FORCE_CHANGE_PASSWORD'
  const user = createUser(service, pool, Username, UserAttributes, status)
  checkNewAttributes(pool, user, 'admin')
  return user
}

function accountExists() {
  return usernameExists('User account already exists')
}

/** Invites a user who has not signed in yet once more, with another password. */
function findInvited(pool: Pool, name: string): User {
  const user = findUser(pool, name)
  if (!user) throw userNotFound()
  if (user.status === 'FORCE_CHANGE_PASSWORD') return user
  throw new CognitoError(
    'UnsupportedUserStateException',
    `Resend not possible. ${name} status is not FORCE_CHANGE_PASSWORD`,
  )
}

export async function adminUpdateUserAttributes(
  service: Service,
  input: UserInput & { UserAttributes: AttributeList },
) {
  const { pool, user } = find(service, input)
  const recipient = byAdmin(pool, user, input)
  await updateAttributes(service, recipient, input.UserAttributes, 'admin')
  return {}
}

export function adminDeleteUserAttributes(
  service: Service,
  input: UserInput & { UserAttributeNames: string[] },
) {
  const owner = find(service, input)
  deleteAttributes(service, owner, input.UserAttributeNames, 'admin')
  return {}
}

export function adminGetUser(service: Service, input: UserInput) {
  const { user } = find(service, input)
  return {
    ...describeUser(user),
    UserAttributes: listAttributes(user),
    ...describeMfa(user),
  }
}

export function adminSetUserPassword(
  service: Service,
  input: UserInput & { Password: string; Permanent?: boolean },
) {
  const { pool, user } = find(service, input)
  replacePassword(service, { pool, user }, input.Password)
  user.status = input.Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD'
  return {}
}

export async function adminConfirmSignUp(service: Service, input: UserInput) {
  const { pool, user } = find(service, input)
  assertUnconfirmed(user)
  user.status = 'CONFIRMED'
  await postConfirmation(service, byAdmin(pool, user, input))
  return {}
}

export async function adminResetUserPassword(
  service: Service,
  input: UserInput,
) {
  const { pool, user } = find(service, input)
  assertResettable(user)
  const recipient = byAdmin(pool, user, input)
  await sendCode(service, recipient, 'AdminResetUserPassword')
  user.status = 'RESET_REQUIRED'
  return {}
}

export function adminDisableUser(service: Service, input: UserInput) {
  const owner = find(service, input)
  owner.user.enabled = false
  // AWS documents this for access tokens. It is assumed that refresh tokens stay.
  if (service.rules.disablingEndsRefresh) revokeSessions(service, owner)
  else revokeAccessTokens(service, owner)
  return {}
}

export function adminEnableUser(service: Service, input: UserInput) {
  find(service, input).user.enabled = true
  return {}
}

export function adminDeleteUser(service: Service, input: UserInput): undefined {
  const { pool, user } = find(service, input)
  pool.users.delete(user.username)
}

export function adminUserGlobalSignOut(service: Service, input: UserInput) {
  revokeSessions(service, find(service, input))
  return {}
}

function find(service: Service, input: UserInput) {
  return findUserForAdmin(service, input)
}

function byAdmin(pool: Pool, user: User, { ClientMetadata }: UserInput) {
  return { pool, user, clientMetadata: ClientMetadata }
}
