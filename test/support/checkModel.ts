import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import type { Exchange } from '@cognito-devices/emulator'

type Operation = [9, string, string, unknown, input: unknown, output: unknown]

const operations = new Map(
  Object.values<unknown>(sdk)
    .filter(
      (value): value is Operation => Array.isArray(value) && value[0] === 9,
    )
    .map((operation) => [operation[2], operation]),
)

/** Members of requests and successful answers that AWS's schemas do not have. */
export function checkModel(log: readonly Exchange[]): string[] {
  return log.flatMap(({ operation, request, response, status }) => {
    const model = operations.get(operation)
    if (!model) return [`${operation} is no operation`]
    if (status !== 200) return []
    return [
      ...check(model[4], request, operation),
      ...check(model[5], response ?? {}, `${operation} answers`),
    ]
  })
}

function check(schema: unknown, value: unknown, path: string): string[] {
  if (value === undefined || value === null) return []
  if (typeof schema === 'function') return check(schema(), value, path)
  if (!Array.isArray(schema)) return checkScalar(schema, value, path)
  const [kind, , , , first, types] = schema
  if (kind === 0) return check(first, value, path)
  if (kind === 1) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((item, at) => check(first, item, `${path}[${at}]`))
  }
  if (kind === 2) {
    return typeof value === 'object' ? [] : [`${path} is no map`]
  }
  if (kind !== 3) return check(schema[0], value, path)
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [`${path} is no structure`]
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const at = (first as string[]).indexOf(name)
    if (at < 0) return [`${path}.${name} is no member`]
    return check((types as unknown[])[at], member, `${path}.${name}`)
  })
}

const scalars: Record<number, string> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'number',
}

function checkScalar(schema: unknown, value: unknown, path: string): string[] {
  if (schema === 64) return Array.isArray(value) ? [] : [`${path} is no list`]
  const type = scalars[Number(schema)]
  return !type || typeof value === type ? [] : [`${path} is no ${type}`]
}
