import type { PasswordNeed, RecoveryText } from '../recoveryText.ts'

export type Failure = {
  sentence: string
  /** The field to correct. */
  field?: 'code' | 'password' | undefined
}

/**
 * What Cognito's policy asks for: "Password did not conform with policy:
 * Password must have uppercase characters". The wording is recorded, not
 * documented.
 */
const needs: Record<PasswordNeed, RegExp> = {
  length: /long enough|length/i,
  lowercase: /lowercase/i,
  number: /numeric|number/i,
  symbol: /symbol/i,
  uppercase: /uppercase/i,
}

const needOf = (message: string) =>
  (Object.keys(needs) as PasswordNeed[]).find((need) =>
    needs[need].test(message),
  )

/**
 * Describes Amplify's errors by their names, since the classes may come from
 * another copy.
 */
export function describeFailure(error: unknown, text: RecoveryText): Failure {
  const { message, name } =
    error instanceof Error ? error : { message: '', name: '' }
  switch (name) {
    case 'CodeMismatchException':
      return { sentence: text.codeWrong, field: 'code' }
    case 'ExpiredCodeException':
      return { sentence: text.codeExpired, field: 'code' }
    case 'InvalidPasswordException':
      return { sentence: text.passwordWeak(needOf(message)), field: 'password' }
    case 'PasswordHistoryPolicyViolationException':
      return { sentence: text.passwordUsed, field: 'password' }
    case 'LimitExceededException':
    case 'TooManyFailedAttemptsException':
    case 'TooManyRequestsException':
      return { sentence: text.tooManyTries }
    case 'CodeDeliveryFailureException':
    case 'InvalidParameterException':
      return { sentence: text.noContact }
    case 'NetworkError':
      return { sentence: text.unreachable }
    default:
      return { sentence: text.failed }
  }
}
