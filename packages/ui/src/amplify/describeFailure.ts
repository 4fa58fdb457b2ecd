import type { RecoveryText } from '../recoveryText.ts'

export type Failure = {
  sentence: string
  /** The field to correct. */
  field?: 'code' | 'password' | undefined
}

/** Amplify's errors, by name: its classes may come from another copy. */
export function describeFailure(error: unknown, text: RecoveryText): Failure {
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'CodeMismatchException':
      return { sentence: text.codeWrong, field: 'code' }
    case 'ExpiredCodeException':
      return { sentence: text.codeExpired, field: 'code' }
    case 'InvalidPasswordException':
      return { sentence: text.passwordWeak, field: 'password' }
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
