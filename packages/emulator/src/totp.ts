import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

export function createTotpSecret(): string {
  return new Secret({ size: 32 }).base32
}

export function totpAt(secret: string, now: number): string {
  return new TOTP({ secret, period: periodSeconds }).generate({
    timestamp: now,
  })
}

/** One period early or late is accepted, and the same code again [assumed]. */
export function isTotpValid(
  secret: string | undefined,
  code: string | undefined,
  now: number,
): boolean {
  // Anything else makes the library throw, if it is as long as a code.
  if (!secret || !code || !/^\d+$/.test(code)) return false
  const totp = new TOTP({ secret, period: periodSeconds })
  return totp.validate({ token: code, timestamp: now, window: 1 }) !== null
}

export function totpSecondsLeft(now: number): number {
  return periodSeconds - (Math.floor(now / 1000) % periodSeconds)
}
