import { invalidParameter } from './errors.ts'

type Constraint = {
  required?: boolean
  /** Not repeated in the error. */
  sensitive?: boolean
  pattern?: string
  minLength?: number
  maxLength?: number
  /** For integers. */
  min?: number
  max?: number
  /** In a list, for each item. */
  oneOf?: readonly string[]
}

export type Constraints = Record<string, Constraint>

/** AWS's model of the device operations, and the words of its validator. */
export const accessToken = {
  required: true,
  sensitive: true,
  pattern: '[A-Za-z0-9-_=.]+',
} satisfies Constraint

export const deviceKey = {
  required: true,
  minLength: 1,
  maxLength: 55,
  pattern: '[\\w-]+_[0-9a-f-]+',
} satisfies Constraint

export const deviceRememberedStatus = {
  oneOf: ['remembered', 'not_remembered'],
} satisfies Constraint

export const mfaConfiguration = {
  oneOf: ['OFF', 'ON', 'OPTIONAL'],
} satisfies Constraint

export const userPoolTier = {
  oneOf: ['LITE', 'ESSENTIALS', 'PLUS'],
} satisfies Constraint

export const listing: Constraints = {
  Limit: { min: 0, max: 60 },
  NextToken: { minLength: 1, pattern: '[\\S]+' },
}

export const paging: Constraints = {
  Limit: { min: 0, max: 60 },
  PaginationToken: { minLength: 1, pattern: '[\\S]+' },
}

export const required: Constraint = { required: true }

/** Of what people may choose: no blanks, nothing that cannot be seen. */
const chosen: Constraint = {
  minLength: 1,
  maxLength: 128,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
}

export const username: Constraint = {
  ...chosen,
  required: true,
  sensitive: true,
}

export const groupName: Constraint = { ...chosen, required: true }

export const attributeName: Constraint = { ...groupName, maxLength: 20 }

/** Of pools and clients. */
export const resourceName: Constraint = {
  minLength: 1,
  maxLength: 128,
  pattern: '[\\w\\s+=,.@-]+',
}

export const adminUser: Constraints = {
  UserPoolId: required,
  Username: username,
}

/** @throws {CognitoError} InvalidParameterException */
export function validate(input: object, constraints: Constraints): void {
  const values = input as Record<string, unknown>
  const violations = Object.entries(constraints).flatMap(
    ([member, constraint]) => {
      const value = values[member]
      return findViolations(value, constraint).map((violation) => {
        const at = member.charAt(0).toLowerCase() + member.slice(1)
        const shown = describe(value, constraint)
        return `Value${shown} at '${at}' failed to satisfy constraint: Member must ${violation}`
      })
    },
  )
  if (violations.length === 0) return
  const noun = violations.length === 1 ? 'error' : 'errors'
  throw invalidParameter(
    `${violations.length} validation ${noun} detected: ${violations.join('; ')}`,
  )
}

function describe(value: unknown, { sensitive }: Constraint): string {
  if (value === undefined || value === null) return ' null'
  return sensitive ? '' : ` '${value}'`
}

function findViolations(value: unknown, constraint: Constraint): string[] {
  if (value === undefined || value === null) {
    return constraint.required ? ['not be null'] : []
  }
  if (typeof value === 'number') return findNumberViolations(value, constraint)
  const texts = Array.isArray(value) ? value : [value]
  return texts.flatMap((each) => findTextViolations(String(each), constraint))
}

function findTextViolations(
  value: string,
  { pattern, minLength = 0, maxLength = Infinity, oneOf }: Constraint,
): string[] {
  const violations: string[] = []
  if (value.length < minLength) {
    violations.push(`have length greater than or equal to ${minLength}`)
  }
  if (value.length > maxLength) {
    violations.push(`have length less than or equal to ${maxLength}`)
  }
  if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(value)) {
    violations.push(`satisfy regular expression pattern: ${pattern}`)
  }
  if (oneOf && !oneOf.includes(value)) {
    violations.push(`satisfy enum value set: [${oneOf.join(', ')}]`)
  }
  return violations
}

function findNumberViolations(
  value: number,
  { min = -Infinity, max = 2 ** 31 - 1 }: Constraint,
): string[] {
  if (!Number.isInteger(value)) return ['be an integer']
  if (value < min) return [`have value greater than or equal to ${min}`]
  if (value > max) return [`have value less than or equal to ${max}`]
  return []
}
