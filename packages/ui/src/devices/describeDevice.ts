import type { Device } from '@cognito-devices/react'
import {
  type DeviceListText,
  defaultDeviceListText,
} from '../DeviceList/deviceListText.ts'
import { browserName } from './browserName.ts'
import { cleanName } from './cleanName.ts'
import {
  type DeviceKind,
  ownDeviceName,
  readDeviceName,
} from './readDeviceName.ts'

/** What a device is called, and what else its name says. */
export type DescribedDevice = {
  /**
   * For example "Firefox on Windows", or the name that its owner has given it.
   */
  name: string
  /**
   * Whether somebody gave the name, it was read from what the client sent, or
   * nothing is known. A given name has a writing direction of its own, so put
   * it into a `<bdi>`.
   */
  source: 'given' | 'read' | 'unknown'
  /** The browser, if the name is its owner's. */
  browser?: string | undefined
  kind: DeviceKind
}

export type DescribeDeviceOptions = {
  /** Texts that replace the English ones: `browserOn` and `unknownBrowser`. */
  displayText?:
    | Partial<Pick<DeviceListText, 'browserOn' | 'unknownBrowser'>>
    | undefined
  /** The provider's `useDeviceSettings().formatDeviceName`. */
  formatDeviceName?: ((device: Device) => string | undefined) | undefined
}

/**
 * What the list calls a device. The host's name comes first, then its owner's, then
 * what can be read out of a user-agent string. This browser's own, if Cognito has
 * none of it, is read from `navigator`.
 */
export function describeDevice(
  device: Device & { isCurrent?: boolean | undefined },
  { displayText, formatDeviceName }: DescribeDeviceOptions = {},
  read = readDeviceName,
): DescribedDevice {
  const text = { ...defaultDeviceListText, ...displayText }
  const raw = device.name ?? (device.isCurrent ? ownDeviceName() : undefined)
  const found = read(raw)
  const { browser, kind, name: given } = found
  const formatted = formatDeviceName?.(device)
  const own = formatted === device.name ? undefined : cleanName(formatted)
  const parsed = browserName(found, text)
  const name = own ?? given
  return {
    name: name ?? parsed ?? text.unknownBrowser,
    source: name ? 'given' : parsed ? 'read' : 'unknown',
    browser: name ? browser : undefined,
    kind,
  }
}
