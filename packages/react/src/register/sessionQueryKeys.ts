import { type DeviceUser, deviceQueryKeys } from './deviceQueryKeys.ts'

type User = DeviceUser | null | undefined

/** The keys of sessions. They share no entry with a user's devices. */
export const sessionQueryKeys = {
  lists: (owner: User) => [...deviceQueryKeys.user(owner), 'sessions'] as const,
  list: (owner: User, options: { includeIpAddress?: boolean } = {}) =>
    [
      ...deviceQueryKeys.user(owner),
      'sessions',
      { includeIpAddress: options.includeIpAddress ?? false },
    ] as const,
  end: (owner: User) =>
    [...deviceQueryKeys.user(owner), 'end-session'] as const,
  review: (owner: User) => [...deviceQueryKeys.user(owner), 'review'] as const,
  signOutEverywhere: (owner: User) =>
    [...deviceQueryKeys.user(owner), 'sign-out-everywhere'] as const,
}
