import type { DeviceSession } from '../client/types.ts'

/** Whose data a key is for. Two users, or two pools, never share an entry. */
export type DeviceUser = Pick<DeviceSession, 'userId' | 'userPoolId'>

type User = DeviceUser | null | undefined

const all = ['cognito-devices'] as const

/**
 * Nobody (`'null'`) is not the same as a user who is not known yet
 * (`'undefined'`).
 */
const user = (user: User) =>
  [...all, String(user?.userPoolId ?? user), user?.userId ?? null] as const

/**
 * All keys of this package, from general to specific. Nothing else builds a
 * key.
 */
export const deviceQueryKeys = {
  all,
  user,
  lists: (owner: User) => [...user(owner), 'list'] as const,
  list: (owner: User, options: { includeIpAddress?: boolean } = {}) =>
    [
      ...user(owner),
      'list',
      { includeIpAddress: options.includeIpAddress ?? false },
    ] as const,
  device: (owner: User, deviceKey: string | undefined) =>
    [...user(owner), 'device', deviceKey ?? null] as const,
  names: (owner: User) => [...user(owner), 'names'] as const,
  /** Of one device: what concerns all names concerns it too. */
  name: (owner: User, deviceKey: string | undefined) =>
    [...user(owner), 'names', deviceKey ?? null] as const,
  rename: (owner: User) => [...user(owner), 'rename'] as const,
  forget: (owner: User) => [...user(owner), 'forget'] as const,
  updateStatus: (owner: User) => [...user(owner), 'update-status'] as const,
}
