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
import { migrateUser } from './migrateUser.ts'
import { assertResettable, replacePassword } from './passwords.ts'
import { checkSecretHash } from './secretHash.ts'
import type { Service } from './service.ts'
import { runTrigger } from './triggers.ts'

type UserInput = {
  ClientId: string
  Username: string
  SecretHash?: string
  ClientMetadata?: ClientMetadata
}

export async function forgotPassword(service: Service, input: UserInput) {
  const { client, pool } = findClient(service, input.ClientId)
  const known = findUser(pool, input.Username)
  checkSecretHash(client, input.SecretHash, [input.Username, known?.username])
  const user =
    known ??
    (await migrateUser(
      service,
      { pool, client },
      {
        source: 'ForgotPassword',
        username: input.Username,
        clientMetadata: input.ClientMetadata,
      },
    ))
  const isHidden = !user?.enabled || !findRecovery(pool, user)
  if (client.preventUserExistenceErrors && isHidden) {
    return { CodeDeliveryDetails: simulateDelivery(input.Username) }
  }
  if (!user) throw combinationNotFound()
  if (!user.enabled) throw notAuthorized('User is disabled.')
  assertResettable(user)
  return {
    CodeDeliveryDetails: await sendCode(
      service,
      {
        pool,
        user,
        clientId: client.id,
        clientMetadata: input.ClientMetadata,
      },
      'ForgotPassword',
    ),
  }
}

export async function confirmForgotPassword(
  service: Service,
  input: UserInput & { ConfirmationCode: string; Password: string },
) {
  const { client, pool } = findClient(service, input.ClientId)
  const user = findUser(pool, input.Username)
  checkSecretHash(client, input.SecretHash, [input.Username, user?.username])
  if (client.preventUserExistenceErrors && !user?.enabled) throw codeMismatch()
  if (!user) throw userNotFound()
  if (!user.enabled) throw notAuthorized('User is disabled.')
  checkCode(service, user, user.passwordResetCode, input.ConfirmationCode)
  // If the password breaks the policy, the code can be used once more.
  replacePassword(service, { pool, user }, input.Password)
  user.passwordResetCode = undefined
  user.status = 'CONFIRMED'
  await runTrigger(
    service,
    'postConfirmation',
    'PostConfirmation_ConfirmForgotPassword',
    { pool, user, clientId: client.id, clientMetadata: input.ClientMetadata },
    {},
    {},
  )
  return {}
}
