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
import {
  deleteUserPoolClient,
  describeUserPoolClient,
  listUserPoolClients,
  updateUserPoolClient,
} from './clientAdministration.ts'
import { createUserPoolClient } from './clientOperations.ts'
import {
  confirmDevice,
  forgetDevice,
  getDevice,
  listDevices,
  updateDeviceStatus,
} from './deviceOperations.ts'
import {
  adminAddUserToGroup,
  adminListGroupsForUser,
  adminRemoveUserFromGroup,
  createGroup,
  deleteGroup,
  getGroup,
  listGroups,
  listUsersInGroup,
  updateGroup,
} from './groupOperations.ts'
import { adminInitiateAuth, initiateAuth } from './initiateAuth.ts'
import { listUsers } from './listUsers.ts'
import {
  associateSoftwareToken,
  getUserPoolMfaConfig,
  setUserPoolMfaConfig,
  verifySoftwareToken,
} from './mfaOperations.ts'
import {
  adminSetUserMFAPreference,
  setUserMFAPreference,
} from './mfaPreferences.ts'
import {
  deleteWebAuthnCredential,
  listWebAuthnCredentials,
} from './passkeyOperations.ts'
import {
  completeWebAuthnRegistration,
  startWebAuthnRegistration,
} from './passkeyRegistration.ts'
import { confirmForgotPassword, forgotPassword } from './passwordOperations.ts'
import {
  addCustomAttributes,
  deleteUserPool,
  listUserPools,
} from './poolAdministration.ts'
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

const administration: [string, Operation][] = [
  ['ListUserPools', listUserPools],
  ['DeleteUserPool', deleteUserPool],
  ['AddCustomAttributes', addCustomAttributes],
  ['DescribeUserPoolClient', describeUserPoolClient],
  ['UpdateUserPoolClient', updateUserPoolClient],
  ['DeleteUserPoolClient', deleteUserPoolClient],
  ['ListUserPoolClients', listUserPoolClients],
  ['ListUsers', listUsers],
  ['CreateGroup', createGroup],
  ['GetGroup', getGroup],
  ['UpdateGroup', updateGroup],
  ['DeleteGroup', deleteGroup],
  ['ListGroups', listGroups],
  ['ListUsersInGroup', listUsersInGroup],
  ['AdminAddUserToGroup', adminAddUserToGroup],
  ['AdminRemoveUserFromGroup', adminRemoveUserFromGroup],
  ['AdminListGroupsForUser', adminListGroupsForUser],
]

/** What the emulator can do, by the name in `x-amz-target`. */
export const operations: ReadonlyMap<string, Operation> = new Map<
  string,
  Operation
>([
  ...administration,

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
  ['StartWebAuthnRegistration', startWebAuthnRegistration],
  ['CompleteWebAuthnRegistration', completeWebAuthnRegistration],
  ['ListWebAuthnCredentials', listWebAuthnCredentials],
  ['DeleteWebAuthnCredential', deleteWebAuthnCredential],
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
  ['GetUserPoolMfaConfig', getUserPoolMfaConfig],
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
