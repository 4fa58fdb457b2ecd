import { checkClientAttributes } from './clientAttributes.ts'
import { describeClient, readClientSettings } from './clientOperations.ts'
import { findClientOfPool, findPool } from './find.ts'
import { takePage } from './paging.ts'
import type { Service } from './service.ts'
import type { ClientSettings } from './settings.ts'
import { validate } from './validate.ts'

type ClientInput = { UserPoolId: string; ClientId: string }

export function describeUserPoolClient(service: Service, input: ClientInput) {
  const { client } = findClientOfPool(service, input)
  return { UserPoolClient: describeClient(client) }
}

/** As Cognito's: what the call leaves out goes back to its default. */
export function updateUserPoolClient(
  service: Service,
  input: ClientInput & ClientSettings & { ClientName?: string },
) {
  const { client, pool } = findClientOfPool(service, input)
  checkClientAttributes(pool, input)
  Object.assign(client, readClientSettings(input), {
    name: input.ClientName ?? client.name,
    modifiedAt: service.now(),
  })
  return { UserPoolClient: describeClient(client) }
}

export function deleteUserPoolClient(
  service: Service,
  input: ClientInput,
): undefined {
  const { client } = findClientOfPool(service, input)
  service.state.clients.delete(client.id)
}

export function listUserPoolClients(
  service: Service,
  input: { UserPoolId: string; MaxResults?: number; NextToken?: string },
) {
  validate(input, { MaxResults: { min: 1 } })
  const pool = findPool(service, input.UserPoolId)
  const clients = [...service.state.clients.values()]
  const { page, next } = takePage(
    clients.filter(({ userPoolId }) => userPoolId === pool.id),
    {
      scope: `clients of ${pool.id}`,
      key: ({ id }) => id,
      limit: input.MaxResults ?? 60,
      token: input.NextToken,
    },
  )
  return {
    UserPoolClients: page.map(({ id, name }) => ({
      ClientId: id,
      UserPoolId: pool.id,
      ClientName: name,
    })),
    NextToken: next,
  }
}
