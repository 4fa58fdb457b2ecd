import {
  changePassword,
  deleteUserAttributes,
  getUserAttributeVerificationCode,
  updateUserAttributes,
  verifyUserAttribute,
} from './accountOperations.ts'
import {
  adminForgetDevice,
  adminGetDevice,
  adminListDevices,
  adminUpdateDeviceStatus,
} from './adminDeviceOperations.ts'
import {
  adminConfirmSignUp,
  adminCreateUser,
  adminDeleteUser,
  adminDeleteUserAttributes,
  adminDisableUser,
  adminEnableUser,
  adminGetUser,
  adminResetUserPassword,
  adminSetUserPassword,
  adminUpdateUserAttributes,
  adminUserGlobalSignOut,
} from './adminUserOperations.ts'
import { createUserPoolClient } from './clientOperations.ts'
import {
  confirmDevice,
  forgetDevice,
  getDevice,
  listDevices,
  updateDeviceStatus,
} from './deviceOperations.ts'
import { adminInitiateAuth, initiateAuth } from './initiateAuth.ts'
import {
  associateSoftwareToken,
  setUserPoolMfaConfig,
  verifySoftwareToken,
} from './mfaOperations.ts'
import {
  adminSetUserMFAPreference,
  setUserMFAPreference,
} from './mfaPreferences.ts'
import { confirmForgotPassword, forgotPassword } from './passwordOperations.ts'
import {
  createUserPool,
  describeUserPool,
  updateUserPool,
} from './poolOperations.ts'
import { getTokensFromRefreshToken, revokeToken } from './refreshOperations.ts'
import {
  adminRespondToAuthChallenge,
  respondToAuthChallenge,
} from './respondToAuthChallenge.ts'
import type { Operation } from './service.ts'
import {
  getUserPoolClientSessionConfiguration,
  getUserPoolSessionConfiguration,
  setUserPoolClientSessionConfiguration,
  setUserPoolSessionConfiguration,
} from './sessionConfigurations.ts'
import {
  adminListUserSessions,
  adminRevokeUserSession,
  listUserSessions,
  revokeUserSession,
} from './sessionOperations.ts'
import {
  confirmSignUp,
  resendConfirmationCode,
  signUp,
} from './signUpOperations.ts'
import {
  deleteUser,
  getUser,
  getUserAuthFactors,
  globalSignOut,
} from './userOperations.ts'

/** What the emulator can do, by the name in `x-amz-target`. */
export const operations: ReadonlyMap<string, Operation> = new Map<
  string,
  Operation
>([
  ['InitiateAuth', initiateAuth],
  ['RespondToAuthChallenge', respondToAuthChallenge],
  ['AdminInitiateAuth', adminInitiateAuth],
  ['AdminRespondToAuthChallenge', adminRespondToAuthChallenge],
  ['GetTokensFromRefreshToken', getTokensFromRefreshToken],
  ['RevokeToken', revokeToken],
  ['GlobalSignOut', globalSignOut],

  ['ConfirmDevice', confirmDevice],
  ['UpdateDeviceStatus', updateDeviceStatus],
  ['ListDevices', listDevices],
  ['GetDevice', getDevice],
  ['ForgetDevice', forgetDevice],

  ['AdminListDevices', adminListDevices],
  ['AdminGetDevice', adminGetDevice],
  ['AdminUpdateDeviceStatus', adminUpdateDeviceStatus],
  ['AdminForgetDevice', adminForgetDevice],

  ['ListUserSessions', listUserSessions],
  ['RevokeUserSession', revokeUserSession],
  ['AdminListUserSessions', adminListUserSessions],
  ['AdminRevokeUserSession', adminRevokeUserSession],
  ['GetUserPoolSessionConfiguration', getUserPoolSessionConfiguration],
  ['SetUserPoolSessionConfiguration', setUserPoolSessionConfiguration],
  [
    'GetUserPoolClientSessionConfiguration',
    getUserPoolClientSessionConfiguration,
  ],
  [
    'SetUserPoolClientSessionConfiguration',
    setUserPoolClientSessionConfiguration,
  ],

  ['ChangePassword', changePassword],
  ['UpdateUserAttributes', updateUserAttributes],
  ['DeleteUserAttributes', deleteUserAttributes],
  ['GetUserAttributeVerificationCode', getUserAttributeVerificationCode],
  ['VerifyUserAttribute', verifyUserAttribute],
  ['AdminUpdateUserAttributes', adminUpdateUserAttributes],
  ['AdminDeleteUserAttributes', adminDeleteUserAttributes],

  ['GetUser', getUser],
  ['GetUserAuthFactors', getUserAuthFactors],
  ['DeleteUser', deleteUser],
  ['AssociateSoftwareToken', associateSoftwareToken],
  ['VerifySoftwareToken', verifySoftwareToken],
  ['SetUserMFAPreference', setUserMFAPreference],
  ['ForgotPassword', forgotPassword],
  ['ConfirmForgotPassword', confirmForgotPassword],
  ['SignUp', signUp],
  ['ConfirmSignUp', confirmSignUp],
  ['ResendConfirmationCode', resendConfirmationCode],

  ['CreateUserPool', createUserPool],
  ['DescribeUserPool', describeUserPool],
  ['UpdateUserPool', updateUserPool],
  ['CreateUserPoolClient', createUserPoolClient],
  ['SetUserPoolMfaConfig', setUserPoolMfaConfig],

  ['AdminCreateUser', adminCreateUser],
  ['AdminGetUser', adminGetUser],
  ['AdminSetUserPassword', adminSetUserPassword],
  ['AdminSetUserMFAPreference', adminSetUserMFAPreference],
  ['AdminConfirmSignUp', adminConfirmSignUp],
  ['AdminResetUserPassword', adminResetUserPassword],
  ['AdminDisableUser', adminDisableUser],
  ['AdminEnableUser', adminEnableUser],
  ['AdminDeleteUser', adminDeleteUser],
  ['AdminUserGlobalSignOut', adminUserGlobalSignOut],
])
