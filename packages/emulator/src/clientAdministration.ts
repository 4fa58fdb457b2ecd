import { checkClientAttributes } from './clientAttributes.ts'
import {
  checkClientSettings,
  describeClient,
  readClientSettings,
} from './clientOperations.ts'
import { findClientOfPool, findPool } from './find.ts'
import { takePage } from './paging.ts'
import type { Service } from './service.ts'
import type { ClientSettings } from './settings.ts'
import { required, validate } from './validate.ts'

type ClientInput = { UserPoolId: string; ClientId: string }

const ids = { UserPoolId: required, ClientId: required }

export function describeUserPoolClient(service: Service, input: ClientInput) {
  validate(input, ids)
  const { client } = findClientOfPool(service, input)
  return { UserPoolClient: describeClient(client) }
}

/** As Cognito's: what the call leaves out goes back to its default. */
export function updateUserPoolClient(
  service: Service,
  input: ClientInput & ClientSettings & { ClientName?: string },
) {
  validate(input, ids)
  checkClientSettings(input)
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
  validate(input, ids)
  const { client } = findClientOfPool(service, input)
  service.state.clients.delete(client.id)
}

export function listUserPoolClients(
  service: Service,
  input: { UserPoolId: string; MaxResults?: number; NextToken?: string },
) {
  validate(input, {
    UserPoolId: required,
    MaxResults: { min: 1, max: 60 },
    NextToken: { minLength: 1 },
  })
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
