import type { ClientMetadata } from './challenges.ts'
import { CognitoError } from './errors.ts'
import { findUser } from './find.ts'
import { invite } from './invitations.ts'
import { keepPassword } from './passwords.ts'
import type { Service } from './service.ts'
import type { Client, Pool, User } from './state.ts'
import { hasTrigger, runTrigger } from './triggers.ts'
import { checkNewAttributes } from './userAttributes.ts'
import { addUser, createUser } from './users.ts'

type Asked = {
  source: 'Authentication' | 'ForgotPassword'
  username: string
  password?: string | undefined
  clientMetadata?: ClientMetadata | undefined
}

/**
 * A user whom the userMigration trigger knows. Undefined if there is no trigger, or if a
 * client must not learn who exists.
 * @throws {CognitoError} UserNotFoundException, of whom the trigger knows not
 */
export async function migrateUser(
  service: Service,
  { pool, client }: { pool: Pool; client: Client },
  asked: Asked,
): Promise<User | undefined> {
  if (!hasTrigger(service, pool, 'userMigration')) return
  const { username, password } = asked
  const found = await ask(service, { pool, client }, asked)
  if (!found) return
  // The trigger may have waited while another sign-in brought the user in.
  const known = findUser(pool, username)
  if (known) return known
  const attributes = Object.entries(found.userAttributes ?? {})
  // Documented: it may be among them, and says nothing new.
  const list = attributes.flatMap(([Name, Value]) =>
    Name === 'username' ? [] : [{ Name, Value }],
  )
  const { finalUserStatus: status = 'RESET_REQUIRED' } = found
  const user = createUser(service, pool, username, list, status)
  checkNewAttributes(pool, user, 'admin')
  // Assumed: a password from before need not follow the policy.
  if (password !== undefined) keepPassword(service, { pool, user }, password)
  addUser(pool, user)
  if (found.messageAction !== 'SUPPRESS') {
    const recipient = { pool, user, clientId: client.id }
    const mediums = found.desiredDeliveryMediums
    await invite(service, recipient, password ?? '', mediums)
  }
  return user
}

async function ask(
  service: Service,
  { pool, client }: { pool: Pool; client: Client },
  { source, username, password, clientMetadata }: Asked,
) {
  const isSignIn = source === 'Authentication'
  const context = {
    pool,
    user: { username },
    clientId: client.id,
    clientMetadata: isSignIn ? undefined : clientMetadata,
  }
  const request = { password, validationData: isSignIn ? clientMetadata : {} }
  const found = await runTrigger(
    service,
    'userMigration',
    `UserMigration_${source}`,
    context,
    request,
    {},
  ).catch(() => undefined)
  if (found?.userAttributes) return found
  if (client.preventUserExistenceErrors) return
  // The words were seen in reports of clients.
  throw new CognitoError(
    'UserNotFoundException',
    `Exception migrating user in app client ${client.id}`,
  )
}
