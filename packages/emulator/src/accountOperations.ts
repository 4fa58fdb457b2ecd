import { sendAttributeCode, verifyAttribute } from './attributeCodes.ts'
import type { ClientMetadata } from './challenges.ts'
import { assertWritable } from './clientAttributes.ts'
import { invalidParameter, wrongPassword } from './errors.ts'
import { findClient } from './find.ts'
import { assertMayGuessCode, countWrongCode } from './guesses.ts'
import { isPasswordRight, replacePassword } from './passwords.ts'
import type { Service } from './service.ts'
import { authorize } from './tokens.ts'
import { deleteAttributes, updateAttributes } from './userAttributes.ts'
import type { AttributeList } from './users.ts'

type TokenInput = { AccessToken: string }

/** A user who never had a password may set one without the old. */
export function changePassword(
  service: Service,
  input: TokenInput & { PreviousPassword?: string; ProposedPassword: string },
) {
  const owner = authorize(service, input.AccessToken)
  const { pool, user } = owner
  if (user.password) {
    assertMayGuessCode(service, user)
    if (!isPasswordRight(pool, user, input.PreviousPassword ?? '')) {
      countWrongCode(service, user)
      throw wrongPassword()
    }
  }
  replacePassword(service, owner, input.ProposedPassword)
  user.codeGuesses = undefined
  return {}
}

export async function updateUserAttributes(
  service: Service,
  input: TokenInput & {
    UserAttributes: AttributeList
    ClientMetadata?: ClientMetadata
  },
) {
  const owner = toRecipient(service, input)
  const names = input.UserAttributes.map(({ Name }) => Name)
  assertWritable(findClient(service, owner.clientId).client, names)
  return {
    CodeDeliveryDetailsList: await updateAttributes(
      service,
      owner,
      input.UserAttributes,
      'user',
    ),
  }
}

export function deleteUserAttributes(
  service: Service,
  input: TokenInput & { UserAttributeNames: string[] },
) {
  const { session, ...owner } = authorize(service, input.AccessToken)
  const { client } = findClient(service, session.clientId)
  assertWritable(client, input.UserAttributeNames)
  deleteAttributes(service, owner, input.UserAttributeNames, 'user')
  return {}
}

type AttributeInput = TokenInput & { AttributeName: string }

export async function getUserAttributeVerificationCode(
  service: Service,
  input: AttributeInput & { ClientMetadata?: ClientMetadata },
) {
  const owner = toRecipient(service, input)
  const { AttributeName: name } = input
  const sent = owner.user.attributeCodes.get(name)?.destination
  const destination = sent ?? owner.user.attributes[name]
  assertIsAddress(name)
  if (!destination) {
    throw invalidParameter(`The user has no ${name} to verify.`)
  }
  const kind = 'VerifyUserAttribute'
  return {
    CodeDeliveryDetails: await sendAttributeCode(
      service,
      owner,
      name,
      destination,
      kind,
    ),
  }
}

export function verifyUserAttribute(
  service: Service,
  input: AttributeInput & { Code: string },
) {
  const owner = authorize(service, input.AccessToken)
  assertIsAddress(input.AttributeName)
  verifyAttribute(service, owner, input.AttributeName, input.Code)
  return {}
}

function toRecipient(
  service: Service,
  {
    AccessToken,
    ClientMetadata,
  }: TokenInput & { ClientMetadata?: ClientMetadata },
) {
  const { pool, user, session } = authorize(service, AccessToken)
  const { clientId } = session
  return { pool, user, clientId, clientMetadata: ClientMetadata }
}

function assertIsAddress(name: string): void {
  if (name === 'email' || name === 'phone_number') return
  throw invalidParameter(`${name} is not an attribute that can be verified.`)
}
