import { findAutoVerified } from './destinations.ts'
import {
  combinationNotFound,
  invalidParameter,
  notAuthorized,
  usernameExists,
} from './errors.ts'
import { findClient, findUser, findUserForClient } from './find.ts'
import { checkCode, sendCode, simulateDelivery } from './messages.ts'
import { setPassword } from './passwords.ts'
import type { Service } from './service.ts'
import type { User } from './state.ts'
import { checkNewAttributes } from './userAttributes.ts'
import { type AttributeList, addUser, createUser } from './users.ts'
import { required, validate } from './validate.ts'

type UserInput = { ClientId: string; Username: string }

export function signUp(
  service: Service,
  input: UserInput & { Password: string; UserAttributes?: AttributeList },
) {
  validate(input, {
    ClientId: required,
    Username: required,
    Password: { required: true, sensitive: true },
  })
  const { pool } = findClient(service, input.ClientId)
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) {
    throw notAuthorized('SignUp is not permitted for this user pool')
  }
  const { Username, UserAttributes } = input
  if (findUser(pool, Username)) throw usernameExists('User already exists')
  const status = 'UNCONFIRMED'
  const user = createUser(service, pool, Username, UserAttributes, status)
  checkNewAttributes(pool, user, 'user')
  setPassword(service, { pool, user }, input.Password)
  const CodeDeliveryDetails = findAutoVerified(pool, user)
    ? sendCode(service, pool, user, 'SignUp')
    : undefined
  addUser(pool, user)
  return {
    UserConfirmed: false,
    UserSub: user.attributes.sub,
    CodeDeliveryDetails,
  }
}

export function confirmSignUp(
  service: Service,
  input: UserInput & { ConfirmationCode: string },
) {
  validate(input, {
    ClientId: required,
    Username: required,
    ConfirmationCode: required,
  })
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUserForClient(pool, client, input.Username)
  assertUnconfirmed(user)
  checkCode(service, user, user.confirmationCode, input.ConfirmationCode)
  const proved = user.confirmationCode?.attribute
  user.confirmationCode = undefined
  user.status = 'CONFIRMED'
  if (proved) user.attributes[`${proved}_verified`] = 'true'
  return {}
}

export function resendConfirmationCode(service: Service, input: UserInput) {
  validate(input, { ClientId: required, Username: required })
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUser(pool, input.Username)
  if (!user) {
    if (!client.preventUserExistenceErrors) throw combinationNotFound()
    return { CodeDeliveryDetails: simulateDelivery(input.Username) }
  }
  if (user.status !== 'UNCONFIRMED') {
    throw invalidParameter('User is already confirmed.')
  }
  return {
    CodeDeliveryDetails: sendCode(
      service,
      pool,
      user,
      'ResendConfirmationCode',
    ),
  }
}

/** @throws {CognitoError} NotAuthorizedException */
export function assertUnconfirmed({ status }: User): void {
  if (status === 'UNCONFIRMED') return
  throw notAuthorized(`User cannot be confirmed. Current status is ${status}`)
}
