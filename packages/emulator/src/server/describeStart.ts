import { findUser } from '../find.ts'
import { serviceOf } from '../service.ts'
import type { EmulatorServer } from '../startEmulatorServer.ts'
import type { Client, Pool } from '../state.ts'

/** What to paste, for the first client of each pool. */
export function describeStart({ emulator, url }: EmulatorServer): string {
  const { state, region } = serviceOf(emulator)
  const pools = [...state.pools.values()].map((pool) => {
    const client = [...state.clients.values()].find(
      ({ userPoolId }) => userPoolId === pool.id,
    )
    return describePool(url, region, pool, client)
  })
  return (
    pools.join('\n') || '\nThere is no pool yet: CreateUserPool, or --seed.'
  )
}

function describePool(
  url: string,
  region: string,
  pool: Pool,
  client: Client | undefined,
): string {
  const clientId = client?.id ?? '(make one with CreateUserPoolClient)'
  return `
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: '${pool.id}',
      userPoolClientId: '${clientId}',
      userPoolEndpoint: '${url}',
    },
  },
})

# .env
COGNITO_ENDPOINT=${url}
COGNITO_REGION=${region}
COGNITO_USER_POOL_ID=${pool.id}
COGNITO_CLIENT_ID=${clientId}
${describeUsers(url, pool)}`
}

function describeUsers(url: string, pool: Pool): string {
  const coded = [...pool.users.values()].find(({ totpSecret }) => totpSecret)
  if (!coded) return ''
  const { email = '' } = coded.attributes
  // Where addresses are the names, the username is a UUID that nobody types.
  const username = findUser(pool, email) === coded ? email : coded.username
  const query = new URLSearchParams({ userPoolId: pool.id, username })
  return `
# The code of ${username}'s authenticator app, and the codes that were sent
curl '${url}/_emulator/totp?${query}'
curl '${url}/_emulator/messages'
`
}
