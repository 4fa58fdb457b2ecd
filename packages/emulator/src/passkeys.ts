import { toBase64Url } from './bytes.ts'
import type { User } from './state.ts'

/** Documented. */
export const mostPasskeys = 20

/** For the options that a browser gets. */
export function describeIds({ passkeys }: User) {
  return [...passkeys.values()].map(({ id, transports }) => ({
    type: 'public-key',
    id,
    transports,
  }))
}

/** The user's id at the authenticator. */
export function toUserHandle(sub: string): string {
  return toBase64Url(new TextEncoder().encode(sub))
}
