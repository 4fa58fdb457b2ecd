import {
  createDeviceDates,
  describeDevice,
  groupAlikeDevices,
} from '@cognito-devices/ui'
import { describe, expect, test } from 'vitest'

const device = (name: string | undefined, ipAddress?: string) => ({
  deviceKey: `us-east-1_${name}`,
  status: 'remembered' as const,
  name,
  ipAddress,
})

const firefox =
  'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'

describe('what a device is called', () => {
  test('is read from what its client sent', () => {
    expect(describeDevice(device(firefox))).toEqual({
      name: 'Firefox on Linux',
      source: 'read',
      kind: 'desktop',
    })
  })

  test('is in the language of the texts', () => {
    const displayText = {
      browserOn: (browser: string, system: string) =>
        `${browser} auf ${system}`,
      unknownBrowser: 'Unbekannt',
    }
    const options = { displayText }
    expect(describeDevice(device(firefox), options).name).toBe(
      'Firefox auf Linux',
    )
    expect(describeDevice(device('\u200b'), options)).toEqual({
      name: 'Unbekannt',
      source: 'unknown',
      kind: 'unknown',
    })
  })

  test('is the host’s, if it has a name, with the browser beside it', () => {
    const formatDeviceName = () => 'Kitchen\u202e'
    expect(describeDevice(device(firefox), { formatDeviceName })).toEqual({
      name: 'Kitchen',
      source: 'given',
      browser: 'Firefox',
      kind: 'desktop',
    })
  })
})

describe('devices that read alike', () => {
  test('have one name and one address', () => {
    const devices = [
      device('A', '1'),
      device('B', '1'),
      device('A', '1'),
      device('A', '2'),
      device(undefined),
      device(undefined),
    ]
    expect(groupAlikeDevices(devices, ({ name }) => name)).toEqual([
      [devices[0], devices[2]],
    ])
  })

  test('are found by asking each for its name once', () => {
    const devices = Array.from({ length: 5_000 }, () => device('A'))
    let asked = 0
    const groups = groupAlikeDevices(devices, ({ name }) => {
      asked++
      return name
    })
    expect([groups.length, asked]).toEqual([1, 5_000])
  })
})

describe('dates', () => {
  const day = 24 * 60 * 60_000
  const now = new Date(2026, 10, 28, 12).getTime()
  const dates = createDeviceDates('en-GB')

  test.each([
    [30_000, 'now'],
    [5 * 60_000, '5 minutes ago'],
    [3 * 60 * 60_000, '3 hours ago'],
    [day, 'yesterday'],
    [3 * day, '3 days ago'],
    [70 * day, '2 months ago'],
    [-5 * day, 'now'],
  ])('%i ms before now is %s', (age, said) => {
    expect(dates.relative(now - age, now)).toBe(said)
  })

  test('the last minute of a day, rounded up, is not the next day', () => {
    const end = new Date(2026, 10, 29).getTime()
    const noon = new Date(2026, 10, 26, 12).getTime()
    expect(dates.relative(noon, end)).toBe('2 days ago')
    expect(dates.relative(end - day, end)).toBe('yesterday')
  })

  test('are told in full', () => {
    expect(dates.full(now)).toBe('28 November 2026 at 12:00')
    expect(dates.day(now)).toBe('28 November 2026')
  })
})
