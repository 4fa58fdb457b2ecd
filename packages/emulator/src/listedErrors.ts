import { CognitoError } from './errors.ts'

const withoutUser = { UserNotFoundException: 'NotAuthorizedException' }

/**
 * Refusals that AWS does not list for an operation, and those that replace them. AWS's
 * model says that the former are not answered. The latter are assumed.
 */
const replacements: Record<string, Record<string, string>> = {
  AssociateSoftwareToken: {
    PasswordResetRequiredException: 'NotAuthorizedException',
    UserNotFoundException: 'NotAuthorizedException',
  },
  GetTokensFromRefreshToken: {
    PasswordResetRequiredException: 'NotAuthorizedException',
  },
  StartWebAuthnRegistration: withoutUser,
  CompleteWebAuthnRegistration: withoutUser,
  ListWebAuthnCredentials: withoutUser,
  DeleteWebAuthnCredential: withoutUser,
  GlobalSignOut: withoutUser,
  AdminListDevices: { UserNotFoundException: 'ResourceNotFoundException' },
  AdminGetDevice: { UserNotFoundException: 'ResourceNotFoundException' },
  RevokeToken: {
    NotAuthorizedException: 'UnauthorizedException',
    ResourceNotFoundException: 'UnauthorizedException',
  },
}

export function toListedError(
  operation: string,
  error: CognitoError,
): CognitoError {
  const name = replacements[operation]?.[error.name]
  return name ? new CognitoError(name, error.message) : error
}
