import type { Schema } from './seedSchema.ts'

export type Path = readonly (string | number)[]

export type Complaint = { path: Path; message: string }

/** The first thing that does not match the schema. */
export function checkSchema(
  schema: Schema,
  value: unknown,
  path: Path = [],
): Complaint | undefined {
  const complain = (message: string) => ({ path, message })
  if (schema.type && typeOf(value) !== schema.type) {
    return complain(
      `is ${describe(value)}, and should be ${article(schema.type)}`,
    )
  }
  if (typeof value === 'string') {
    const { enum: allowed, pattern, description } = schema
    if (allowed && !allowed.includes(value)) {
      return complain(
        `is ${describe(value)}, and should be ${allowed.join(', ')}`,
      )
    }
    if (pattern && !new RegExp(pattern).test(value)) {
      return complain(
        `is ${describe(value)}, which does not match ${pattern} (${description})`,
      )
    }
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema
    if (value < minimum || value > maximum) {
      return complain(
        `is ${value}, and should be from ${minimum} to ${maximum}`,
      )
    }
  }
  if (Array.isArray(value)) {
    return first(value.entries(), ([index, item]) =>
      checkSchema(schema.items ?? {}, item, [...path, index]),
    )
  }
  if (typeOf(value) === 'object') {
    return checkMembers(schema, value as Record<string, unknown>, path)
  }
  return
}

function checkMembers(
  schema: Schema,
  value: Record<string, unknown>,
  path: Path,
): Complaint | undefined {
  const { properties = {}, required = [], additionalProperties } = schema
  const missing = required.find((name) => !Object.hasOwn(value, name))
  if (missing) return { path, message: `lacks "${missing}"` }
  return first(Object.entries(value), ([name, item]) => {
    const at = [...path, name]
    if (Object.hasOwn(properties, name)) {
      return checkSchema(properties[name] ?? {}, item, at)
    }
    if (additionalProperties === false) {
      return {
        path: at,
        message: `is not known; there are ${Object.keys(properties).join(', ')}`,
      }
    }
    return checkSchema(additionalProperties ?? {}, item, at)
  })
}

function first<T>(
  items: Iterable<T>,
  check: (item: T) => Complaint | undefined,
): Complaint | undefined {
  for (const item of items) {
    const complaint = check(item)
    if (complaint) return complaint
  }
  return
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function describe(value: unknown): string {
  const type = typeOf(value)
  if (type === 'object' || type === 'array') return article(type)
  return JSON.stringify(value)?.slice(0, 80) ?? type
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}
