/** What nobody outside has proved of AWS, so that it can be turned. */
export type Rules = {
  /** ConfirmDevice of a device that is confirmed. @default 'refused' */
  secondConfirmDevice: 'refused' | 'accepted'
  /**
   * UpdateDeviceStatus without a status: done, or refused with
   * InvalidParameterException. @default 'accepted'
   */
  updateWithoutStatus: 'accepted' | 'refused'
  /** UpdateDeviceStatus sets DeviceLastModifiedDate. @default true */
  statusModifiesDevice: boolean
  /**
   * What the device operations answer where the pool tracks no devices.
   * @default 'InvalidUserPoolConfigurationException'
   */
  trackingOff:
    | 'InvalidUserPoolConfigurationException'
    | 'InvalidParameterException'
    | 'OperationNotEnabledException'
  /**
   * The text of NotAuthorizedException when the device of a refresh token was
   * forgotten. @default 'Invalid Refresh Token.'
   */
  forgottenDeviceRefresh:
    | 'Invalid Refresh Token.'
    | 'Refresh Token has been revoked'
  /** Devices in a page without Limit, or with 0. @default 60 */
  devicesPerPage: number
  /** A SECRET_BLOCK is good for one proof. @default true */
  secretBlockOnce: boolean
  /** PASSWORD_VERIFIER comes with a Session. @default false */
  passwordVerifierSession: boolean
  /**
   * A remembered device of a pool without MFA proves itself all the same.
   * @default true
   */
  deviceProofWithoutMfa: boolean
  /**
   * Without ChallengeRequiredOnNewDevice a remembered device is asked for the
   * code and then proves itself; else for the code alone. @default false
   */
  deviceProofAfterCode: boolean
  /**
   * A device that was never seen with a code is asked for one, though it is
   * remembered: once, after MFA was turned on. @default true
   */
  codeOnceAfterMfaIsOn: boolean
  /** AdminDisableUser ends refresh tokens too. @default false */
  disablingEndsRefresh: boolean
  /**
   * What ListUserSessions answers where the pool tracks no sessions.
   * @default 'OperationNotEnabledException'
   */
  sessionTrackingOff: 'OperationNotEnabledException' | 'empty'
  /**
   * The session of a forgotten device stays in the list, though its refresh
   * token is dead. @default false
   */
  sessionsOutliveDevices: boolean
}

export const defaultRules: Rules = {
  secondConfirmDevice: 'refused',
  updateWithoutStatus: 'accepted',
  statusModifiesDevice: true,
  trackingOff: 'InvalidUserPoolConfigurationException',
  forgottenDeviceRefresh: 'Invalid Refresh Token.',
  devicesPerPage: 60,
  secretBlockOnce: true,
  passwordVerifierSession: false,
  deviceProofWithoutMfa: true,
  deviceProofAfterCode: false,
  codeOnceAfterMfaIsOn: true,
  disablingEndsRefresh: false,
  sessionTrackingOff: 'OperationNotEnabledException',
  sessionsOutliveDevices: false,
}
