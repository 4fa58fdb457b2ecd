import { cleanName } from '../devices/cleanName.ts'
import type { DeviceKind } from '../devices/readDeviceName.ts'

const kinds: [RegExp, DeviceKind][] = [
  [/ipad|tablet/i, 'tablet'],
  [/\bi?os\b|iphone|android|mobile/i, 'phone'],
  [/windows|mac|linux|chrome ?os|ubuntu/i, 'desktop'],
]

/** "macOS 15.0" without its version. */
const withoutVersion = (part: string) =>
  cleanName(part.replace(/[\s/]+v?\d[\w.]*$/, ''))

export type ReadDeviceType = {
  browser?: string | undefined
  system?: string | undefined
  kind: DeviceKind
}

/**
 * What Cognito made of a session's user agent: "Chrome 125 / macOS 15.0". It is a
 * client's own word, up to 1,024 characters: what is not of this form is not shown.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html
 */
export function readDeviceType(deviceType: string | undefined): ReadDeviceType {
  const [browser = '', system = '', ...rest] = deviceType?.split(' / ') ?? []
  // A user agent as it is: for machines.
  if (rest.length > 0 || /\w\/\d/.test(deviceType ?? ''))
    return { kind: 'unknown' }
  const found = kinds.find(([pattern]) => pattern.test(system || browser))
  return {
    browser: withoutVersion(browser),
    system: withoutVersion(system),
    kind: found?.[1] ?? 'unknown',
  }
}
