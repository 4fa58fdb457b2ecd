import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Exchange } from '@cognito-devices/emulator'
import { operations, unwrap } from './schema.ts'

const require = createRequire(import.meta.url)

/** `.../dist-cjs/index.js` of the SDK. */
const main = require.resolve('@aws-sdk/client-cognito-identity-provider')

/** Of any operation, and of those that there are not. */
const common = new Set(['SerializationException', 'UnknownOperationException'])

const byName = new Map(operations.map((each) => [each.name, each]))

/**
 * What AWS's schemas say against a call and its answer. A call that is refused
 * may be as wrong as it likes.
 */
export function checkExchange(exchange: Exchange): {
  request: string[]
  answer: string[]
} {
  const { operation, status, errorName, request, response } = exchange
  const schema = byName.get(operation)
  const nothing = { request: [], answer: [] }
  if (!schema || status === 0) return nothing
  if (status !== 200) {
    const name = errorName ?? ''
    // Others are no answers of the emulator's own, but of a fault.
    const isOwn = name.endsWith('Exception')
    if (!isOwn || common.has(name) || listErrors(operation).has(name)) {
      return nothing
    }
    const what = `${operation} answered ${name}, which AWS does not list for it`
    return { ...nothing, answer: [what] }
  }
  return {
    request: check(schema.input, request, operation),
    answer: check(schema.output, response ?? {}, `${operation} answered`),
  }
}

const listed = new Map<string, Set<string>>()

/** The SDK's runtime does not know them, but its types say them. */
function listErrors(operation: string): Set<string> {
  const found = listed.get(operation)
  if (found) return found
  const file = `dist-types/commands/${operation}Command.d.ts`
  const text = readFileSync(main.replace(/dist-cjs.*/, file), 'utf8')
  const names = [...text.matchAll(/@throws \{@link (\w+)\}/g)]
  const errors = new Set(names.map(([, name = '']) => name))
  listed.set(operation, errors)
  return errors
}

function check(schema: unknown, value: unknown, path: string): string[] {
  // As null, it is as good as absent.
  if (value === undefined || value === null) return []
  const it = unwrap(schema)
  if (!Array.isArray(it)) return checkScalar(it, value, path)
  const [kind, , , , members, types, required = 0] = it
  if (kind === 1) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((item) => check(members, item, `${path}[]`))
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return [`${path} is no structure`]
  }
  const entries = Object.entries(value)
  if (kind === 2) {
    return entries.flatMap(([key, item]) =>
      check(types, item, `${path}.${key}`),
    )
  }
  const names: string[] = members
  return [
    ...names
      .slice(0, required)
      .filter((name) => !(name in value))
      .map((name) => `${path} lacks ${name}`),
    ...entries.flatMap(([name, item]) => {
      const index = names.indexOf(name)
      return index < 0
        ? [`${path} has no ${name}`]
        : check(types[index], item, `${path}.${name}`)
    }),
  ]
}

const scalars: Record<number, string> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'number',
}

function checkScalar(type: unknown, value: unknown, path: string): string[] {
  if (type === 64) {
    const isList =
      Array.isArray(value) && value.every((each) => typeof each === 'string')
    return isList ? [] : [`${path} is no list of strings`]
  }
  if (type === 128) {
    const items = typeof value === 'object' ? Object.values(value ?? {}) : [1]
    const isMap = items.every(
      (each) => each === null || typeof each === 'string',
    )
    return isMap ? [] : [`${path} is no map of strings`]
  }
  const wanted = scalars[Number(type)]
  return wanted && typeof value !== wanted ? [`${path} is no ${wanted}`] : []
}
