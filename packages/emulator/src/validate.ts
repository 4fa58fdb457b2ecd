import { invalidParameter } from './errors.ts'

export type Constraint = {
  required?: boolean
  /** Not repeated in the error. */
  sensitive?: boolean
  pattern?: string
  /** Of a text, in characters, or of a list, in items. */
  minLength?: number
  maxLength?: number
  /** For integers. */
  min?: number
  max?: number
  oneOf?: readonly string[]
}

/**
 * For what AWS's model says of one operation alone.
 * @throws {CognitoError} InvalidParameterException
 */
export function validate(
  input: object,
  constraints: Record<string, Constraint>,
): void {
  const values = input as Record<string, unknown>
  refuseViolations(
    Object.entries(constraints).flatMap(([member, constraint]) => {
      const path = member.charAt(0).toLowerCase() + member.slice(1)
      return findViolations(path, values[member], constraint)
    }),
  )
}

/** @throws {CognitoError} InvalidParameterException, if there are any */
export function refuseViolations(violations: readonly string[]): void {
  if (violations.length === 0) return
  const noun = violations.length === 1 ? 'error' : 'errors'
  throw invalidParameter(
    `${violations.length} validation ${noun} detected: ${violations.join('; ')}`,
  )
}

/** What is wrong with the value, in the words of AWS's validator. */
export function findViolations(
  path: string,
  value: unknown,
  constraint: Constraint,
): string[] {
  const shown = describe(value, constraint)
  return findRules(value, constraint).map(
    (rule) =>
      `Value${shown} at '${path}' failed to satisfy constraint: Member must ${rule}`,
  )
}

function describe(value: unknown, { sensitive }: Constraint): string {
  if (value === undefined || value === null) return ' null'
  return sensitive ? '' : ` '${value}'`
}

/** The rules that the value breaks. */
function findRules(value: unknown, constraint: Constraint): string[] {
  if (value === undefined || value === null) {
    return constraint.required ? ['not be null'] : []
  }
  if (typeof value === 'number') return findNumberRules(value, constraint)
  if (typeof value === 'string') return findTextRules(value, constraint)
  return Array.isArray(value) ? findLengthRules(value, constraint) : []
}

function findTextRules(value: string, constraint: Constraint): string[] {
  const { pattern, oneOf } = constraint
  return [
    ...findLengthRules(value, constraint),
    ...(pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(value)
      ? [`satisfy regular expression pattern: ${pattern}`]
      : []),
    ...(oneOf && !oneOf.includes(value)
      ? [`satisfy enum value set: [${oneOf.join(', ')}]`]
      : []),
  ]
}

function findLengthRules(
  { length }: { length: number },
  { minLength = 0, maxLength = Infinity }: Constraint,
): string[] {
  if (length < minLength) {
    return [`have length greater than or equal to ${minLength}`]
  }
  if (length > maxLength) {
    return [`have length less than or equal to ${maxLength}`]
  }
  return []
}

function findNumberRules(
  value: number,
  { min = -(2 ** 31), max = 2 ** 31 - 1 }: Constraint,
): string[] {
  if (!Number.isInteger(value)) return ['be an integer']
  if (value < min) return [`have value greater than or equal to ${min}`]
  if (value > max) return [`have value less than or equal to ${max}`]
  return []
}
