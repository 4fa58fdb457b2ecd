import type { DeviceUser } from './deviceQueryKeys.ts'

/** Where a storage keeps the review that a user has begun. */
export const reviewItemOf = ({ userId, userPoolId }: DeviceUser) =>
  `cognito-devices/${userPoolId}/${userId}/review`
