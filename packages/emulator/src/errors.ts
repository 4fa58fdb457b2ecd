/** A refusal in Cognito's words; becomes the error envelope on the wire. */
export class CognitoError extends Error {
  readonly status: number

  constructor(name: string, message: string, status = 400) {
    super(message)
    this.name = name
    this.status = status
  }
}

/** What `send` rejects with; `name` is Cognito's exception name. */
export class EmulatorError extends Error {
  readonly httpStatus: number

  constructor(name: string, message: string, httpStatus: number) {
    super(message)
    this.name = name
    this.httpStatus = httpStatus
  }
}

/** What `fetch` rejects with in a browser when there is no answer. */
export class ConnectionDropped extends TypeError {
  constructor() {
    super('Failed to fetch')
  }
}

export function notAuthorized(message: string) {
  return new CognitoError('NotAuthorizedException', message)
}

export function invalidParameter(message: string) {
  return new CognitoError('InvalidParameterException', message)
}

export function resourceNotFound(message: string) {
  return new CognitoError('ResourceNotFoundException', message)
}

/** Of AuthParameters and ChallengeResponses. The words were observed. */
export function missingParameter(name: string) {
  return invalidParameter(`Missing required parameter ${name}`)
}

/** Amplify and identity-js compare this text, the full stop included. */
export function deviceDoesNotExist() {
  return resourceNotFound('Device does not exist.')
}

export function wrongPassword() {
  return notAuthorized('Incorrect username or password.')
}

export function userNotFound() {
  return new CognitoError('UserNotFoundException', 'User does not exist.')
}

/** Of ForgotPassword and ResendConfirmationCode, as recorded. */
export function combinationNotFound() {
  return new CognitoError(
    'UserNotFoundException',
    'Username/client id combination not found.',
  )
}

/** SignUp and AdminCreateUser say it in words of their own. */
export function usernameExists(message: string) {
  return new CognitoError('UsernameExistsException', message)
}
