import { createHash } from 'node:crypto'
import { cookies } from 'next/headers'

const day = 24 * 60 * 60

/**
 * For no script, no other host and no plain HTTP. Browsers take `__Host-` from
 * `localhost` too; Safari does not, without HTTPS.
 */
const options = {
  httpOnly: true,
  path: '/',
  sameSite: 'lax',
  secure: true,
} as const

/** A cookie of this origin. `maxAge` is in seconds. */
function cookie(name: string, maxAge: number) {
  const key = `__Host-${name}`
  return {
    read: async () => (await cookies()).get(key)?.value,
    keep: async (value: string, seconds = maxAge) =>
      void (await cookies()).set(key, value, { ...options, maxAge: seconds }),
    drop: async () =>
      void (await cookies()).set(key, '', { ...options, maxAge: 0 }),
  }
}

/** Kept as long as the token is valid. */
export const accessCookie = cookie('access', 60 * 60)
/** Cognito's own limit is that of the app client, and it ends it. */
export const refreshCookie = cookie('refresh', 30 * day)
/** Who has entered the password, and has the code to enter. */
export const challengeCookie = cookie('challenge', 15 * 60)
/** Whose session it is, for the device that a refresh has to name. */
export const userCookie = cookie('user', 30 * day)

export type KeptDevice = { key: string; group: string; password: string }

/**
 * The secret of this browser. It outlives the session, or the next sign-in
 * would ask for a code. Each user of the browser has one.
 */
export function deviceCookie(userId: string) {
  const user = createHash('sha256').update(userId).digest('hex').slice(0, 16)
  // Browsers keep a cookie for at most 400 days.
  const { read, keep, drop } = cookie(`device-${user}`, 400 * day)
  return {
    drop,
    keep: (device: KeptDevice) => keep(JSON.stringify(device)),
    async read(): Promise<KeptDevice | undefined> {
      try {
        return JSON.parse((await read()) ?? '')
      } catch {
        return undefined
      }
    },
  }
}
