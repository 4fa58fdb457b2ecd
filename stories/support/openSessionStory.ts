import type { SeedSessionOptions } from '@cognito-devices/emulator'
import {
  createSessions,
  type Sessions,
} from '../../test/support/createSessions.ts'
import { unmarked } from '../../test/support/unmarked.ts'
import { deviceNames } from './openManyDevices.ts'

const chromeOnMac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'

const hour = 60 * 60_000

type OpenOptions = {
  /** The last one is listed first. */
  others?: SeedSessionOptions[]
  own?: SeedSessionOptions
  /** Milliseconds between two sign-ins. @default 5.4 hours */
  apart?: number
  /** After the sign-ins and before the story appears. */
  prepare?: (sessions: Sessions) => unknown
  /** The service marks no session as this one. */
  isUnmarked?: boolean
}

/** Browsers that the user is signed in on, beside this one. */
export const someSessions: SeedSessionOptions[] = [
  {
    userAgent: deviceNames.firefoxOnLinux,
    deviceName: deviceNames.firefoxOnLinux,
  },
  {
    userAgent: deviceNames.chromeOnWindows,
    deviceName: deviceNames.chromeOnWindows,
    remembered: true,
  },
  {
    userAgent: deviceNames.safariOnIphone,
    deviceName: deviceNames.safariOnIphone,
    remembered: true,
  },
]

/** A loader: a pool that tracks sessions, with somebody signed in here and there. */
export function openSessionStory({
  // Once, twice and three times far from a full hour: the service's clock is some
  // seconds ahead.
  apart = 5.4 * hour,
  isUnmarked = false,
  others = someSessions,
  own = { userAgent: chromeOnMac, deviceName: chromeOnMac, remembered: true },
  prepare,
}: OpenOptions = {}) {
  return async () => {
    const sessions = await createSessions({
      devices: { challengeRequiredOnNewDevice: false },
      others,
      own,
      apart,
    })
    await prepare?.(sessions)
    const client = isUnmarked ? unmarked(sessions.client) : sessions.client
    return {
      devices: { ...sessions, client },
      deviceKey: sessions.mine.deviceKey,
    }
  }
}

/** What `openSessionStory` loaded. */
export const loadedSessions = (context: { loaded: Record<string, unknown> }) =>
  context.loaded.devices as Sessions
