import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
// Without the hashes that no pool asks for.
import { Secret, TOTP } from 'otpauth/bare'
import type { User } from './state.ts'

const periodSeconds = 30

/** The period of a moment, counted from 1970. */
const periodOf = (now: number) => Math.floor(now / (periodSeconds * 1000))

const totpOf = (secret: string) =>
  new TOTP({
    secret,
    period: periodSeconds,
    hmac: (_, key, message) => hmac(sha1, key, message),
  })

export function createTotpSecret(): string {
  return new Secret({ size: 32 }).base32
}

/** The period of the code, or of the one before or after; else undefined. */
export function findTotpPeriod(
  secret: string | undefined,
  code: string | undefined,
  now: number,
): number | undefined {
  // Anything else makes the library throw, if it is as long as a code.
  if (!secret || !code || !/^\d+$/.test(code)) return
  const delta = totpOf(secret).validate({
    token: code,
    timestamp: now,
    window: 1,
  })
  return delta === null ? undefined : periodOf(now) + delta
}

/** A code is good once. Those of long ago need not be remembered. */
export function markTotpUsed(user: User, period: number): void {
  user.usedTotpPeriods = [
    ...user.usedTotpPeriods.filter((used) => used > period - 4),
    period,
  ]
}

/**
 * The code of this period, or else of the next, which is accepted too: the
 * first that was not used. Undefined when both were.
 */
export function freshTotp(user: User, now: number): string | undefined {
  const secret = user.totpSecret ?? user.newTotpSecret
  if (!secret) return
  // One that is being set up has no history.
  const used = user.totpSecret ? user.usedTotpPeriods : []
  const current = periodOf(now)
  const period = [current, current + 1].find((each) => !used.includes(each))
  if (period === undefined) return
  return totpOf(secret).generate({ timestamp: period * periodSeconds * 1000 })
}

export function totpSecondsLeft(now: number): number {
  return periodSeconds - (Math.floor(now / 1000) % periodSeconds)
}
