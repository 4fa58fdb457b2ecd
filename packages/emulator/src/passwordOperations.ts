import type { ClientMetadata } from './challenges.ts'
import { findRecovery } from './destinations.ts'
import { combinationNotFound, notAuthorized, userNotFound } from './errors.ts'
import { findClient, findUser } from './find.ts'
import {
  checkCode,
  codeMismatch,
  sendCode,
  simulateDelivery,
} from './messages.ts'
import { setPassword } from './passwords.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import { runTrigger } from './triggers.ts'
import { required, validate } from './validate.ts'

type UserInput = {
  ClientId: string
  Username: string
  SecretHash?: string
  ClientMetadata?: ClientMetadata
}

export function forgotPassword(service: Service, input: UserInput) {
  validate(input, { ClientId: required, Username: required })
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUser(pool, input.Username)
  checkSecretHash(client, input.SecretHash, [input.Username, user?.username])
  const isHidden = !user?.enabled || !findRecovery(pool, user)
  if (client.preventUserExistenceErrors && isHidden) {
    return { CodeDeliveryDetails: simulateDelivery(input.Username) }
  }
  if (!user) throw combinationNotFound()
  if (!user.enabled) throw notAuthorized('User is disabled.')
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    throw notAuthorized('User password cannot be reset in the current state.')
  }
  return {
    CodeDeliveryDetails: sendCode(service, pool, user, 'ForgotPassword'),
  }
}

export async function confirmForgotPassword(
  service: Service,
  input: UserInput & { ConfirmationCode: string; Password: string },
) {
  validate(input, {
    ClientId: required,
    Username: required,
    ConfirmationCode: required,
    Password: { required: true, sensitive: true },
  })
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUser(pool, input.Username)
  checkSecretHash(client, input.SecretHash, [input.Username, user?.username])
  if (client.preventUserExistenceErrors && !user?.enabled) throw codeMismatch()
  if (!user) throw userNotFound()
  if (!user.enabled) throw notAuthorized('User is disabled.')
  checkCode(service, user, user.passwordResetCode, input.ConfirmationCode)
  // A password against the policy leaves the code good for another try.
  setPassword(service, { pool, user }, input.Password)
  user.passwordResetCode = undefined
  user.status = 'CONFIRMED'
  await runTrigger(
    service,
    service.triggers.postConfirmation,
    'PostConfirmation_ConfirmForgotPassword',
    { pool, user, clientId: client.id, clientMetadata: input.ClientMetadata },
    {},
    {},
  )
  return {}
}
