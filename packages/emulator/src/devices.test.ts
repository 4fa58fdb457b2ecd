import { beforeEach, describe, expect, test } from 'vitest'
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type Seed,
  type SeedOptions,
  type SeedSession,
  type SeedSessionOptions,
  seedPool,
  seedSession,
} from './index.ts'

type Attributes = { Name: string; Value: string }[]
type Listed = {
  Devices: { DeviceKey: string; DeviceAttributes: Attributes }[]
  PaginationToken?: string
}

const unknownKey = 'us-east-1_00000000-0000-0000-0000-000000000000'
const notFound = {
  name: 'ResourceNotFoundException',
  message: 'Device does not exist.',
}

let emulator: Emulator
let seed: Seed

beforeEach(() => openPool())

async function openPool(
  seedOptions?: SeedOptions,
  emulatorOptions?: EmulatorOptions,
) {
  emulator = createEmulator(emulatorOptions)
  seed = await seedPool(emulator, { mfa: 'OFF', ...seedOptions })
}

async function startSession(options?: SeedSessionOptions) {
  const session = await seedSession(emulator, seed, options)
  return { session, device: name(session) }
}

function name({ accessToken, deviceKey }: SeedSession) {
  return { AccessToken: accessToken, DeviceKey: deviceKey }
}

function asAdmin(input: object = {}) {
  return { UserPoolId: seed.userPoolId, Username: seed.username, ...input }
}

async function isFound(operation: string, input: object) {
  try {
    await emulator.send(operation, input)
    return true
  } catch (error) {
    expect(error).toMatchObject(notFound)
    return false
  }
}

async function isListed(operation: string, key: unknown, input: object) {
  const { Devices } = await emulator.send<Listed>(operation, input)
  return Devices.some(({ DeviceKey }) => DeviceKey === key)
}

async function look({
  session,
  device,
}: Awaited<ReturnType<typeof startSession>>) {
  const { AccessToken, DeviceKey } = device
  const admin = asAdmin({ DeviceKey })
  return {
    list: await isListed('ListDevices', session.deviceKey, { AccessToken }),
    get: await isFound('GetDevice', device),
    adminList: await isListed('AdminListDevices', DeviceKey, asAdmin()),
    adminGet: await isFound('AdminGetDevice', admin),
    update: await isFound('UpdateDeviceStatus', device),
    forget: await isFound('ForgetDevice', device),
  }
}

describe('who sees a device', () => {
  const hidden = { list: false, get: false }
  const shown = { list: true, get: true }
  const known = { adminList: true, adminGet: true, update: true, forget: true }
  const unknown = {
    adminList: false,
    adminGet: false,
    update: false,
    forget: false,
  }

  test('nobody, when it was issued and never confirmed', async () => {
    const signedIn = await startSession({ confirmDevice: false })
    expect(await look(signedIn)).toEqual({ ...hidden, ...unknown })
  })

  test('administrators only, when it was confirmed and never remembered', async () => {
    const signedIn = await startSession()
    expect(await look(signedIn)).toEqual({ ...hidden, ...known })
  })

  test('everybody, when it is remembered', async () => {
    const signedIn = await startSession({ remembered: true })
    expect(await look(signedIn)).toEqual({ ...shown, ...known })
  })

  test('administrators only, when it was set to not_remembered', async () => {
    const signedIn = await startSession({ remembered: true })
    await emulator.send('UpdateDeviceStatus', {
      ...signedIn.device,
      DeviceRememberedStatus: 'not_remembered',
    })
    expect(await look(signedIn)).toEqual({ ...hidden, ...known })
  })

  test('nobody, when it was forgotten', async () => {
    const signedIn = await startSession({ remembered: true })
    await emulator.send('ForgetDevice', signedIn.device)
    expect(await look(signedIn)).toEqual({ ...hidden, ...unknown })
  })

  test('the user too, when showNotRemembered is set', async () => {
    await openPool({}, { showNotRemembered: true })
    expect(await look(await startSession())).toEqual({ ...shown, ...known })
    expect(await look(await startSession({ confirmDevice: false }))).toEqual({
      ...hidden,
      ...unknown,
    })
  })

  test('no other user', async () => {
    const { device } = await startSession({ remembered: true })
    const other = await seedPool(emulator, { mfa: 'OFF' })
    const { accessToken } = await seedSession(emulator, other)
    for (const operation of [
      'GetDevice',
      'UpdateDeviceStatus',
      'ForgetDevice',
    ]) {
      const input = { ...device, AccessToken: accessToken }
      expect(await isFound(operation, input)).toBe(false)
    }
  })
})

describe('a device', () => {
  async function readAttributes(options?: EmulatorOptions) {
    await openPool({}, options)
    const { device } = await startSession({ remembered: true })
    const read = async (operation: string, input: object) => {
      const { Device } = await emulator.send<{
        Device: { DeviceAttributes: Attributes }
      }>(operation, input)
      return Device.DeviceAttributes.map(({ Name }) => Name)
    }
    const { DeviceKey } = device
    return {
      user: await read('GetDevice', device),
      admin: await read('AdminGetDevice', asAdmin({ DeviceKey })),
    }
  }

  const basic = ['device_status', 'device_name', 'last_ip_used']
  const all = [
    ...basic,
    'dev:device_arn',
    'dev:device_owner',
    'dev:device_remembered_status',
    'dev:device_sdk',
  ]

  test('shows its dev: attributes to administrators only', async () => {
    expect(await readAttributes()).toEqual({ user: basic, admin: all })
  })

  test('shows them to its user when exposeDeviceAttributes is set', async () => {
    const options = { exposeDeviceAttributes: true }
    expect(await readAttributes(options)).toEqual({ user: all, admin: all })
  })

  test('has exactly five members, with dates in epoch seconds', async () => {
    await openPool({}, { now: () => 1_795_000_000_250 })
    const { device } = await startSession({ remembered: true })
    emulator.advance(1000)
    await emulator.send('UpdateDeviceStatus', {
      ...device,
      DeviceRememberedStatus: 'remembered',
    })
    const { Device } = await emulator.send<{ Device: object }>(
      'GetDevice',
      device,
    )
    expect(Device).toEqual({
      DeviceKey: device.DeviceKey,
      DeviceAttributes: expect.any(Array),
      DeviceCreateDate: 1_795_000_000.25,
      DeviceLastAuthenticatedDate: 1_795_000_000,
      DeviceLastModifiedDate: 1_795_000_001.25,
    })
  })
})

describe('ListDevices', () => {
  test('pages through 131 devices in an order of its own', async () => {
    const created: (string | undefined)[] = []
    let accessToken = ''
    for (let count = 0; count < 131; count++) {
      const { session } = await startSession({ remembered: true })
      created.push(session.deviceKey)
      accessToken = session.accessToken
    }
    const pages: Listed[] = []
    do {
      pages.push(
        await emulator.send<Listed>('ListDevices', {
          AccessToken: accessToken,
          Limit: 60,
          PaginationToken: pages.at(-1)?.PaginationToken,
        }),
      )
    } while (pages.at(-1)?.PaginationToken)
    expect(pages.map(({ Devices }) => Devices.length)).toEqual([60, 60, 11])
    const listed = pages.flatMap(({ Devices }) =>
      Devices.map(({ DeviceKey }) => DeviceKey),
    )
    expect(listed).not.toEqual(created)
    expect(listed.toSorted()).toEqual(created.toSorted())
  })

  test.each([
    [{ Limit: 61 }, "Value '61' at 'limit'"],
    [{ Limit: -1 }, "Value '-1' at 'limit'"],
    [{ Limit: 1.5 }, 'Member must be an integer'],
    [{ PaginationToken: 'a b' }, "Value 'a b' at 'paginationToken'"],
    [{ PaginationToken: '%' }, 'Invalid pagination token.'],
    [{ PaginationToken: 'MDAwMDAwMDAwMDAw' }, 'Invalid pagination token.'],
  ])('refuses %j', async (input, message) => {
    const { session } = await startSession()
    await expect(
      emulator.send('ListDevices', {
        AccessToken: session.accessToken,
        ...input,
      }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(message),
    })
  })
})

describe('ConfirmDevice', () => {
  test('takes the key of another sign-in of the user, and nobody else’s', async () => {
    const first = await startSession({ confirmDevice: false })
    const second = await startSession({ confirmDevice: false })
    const { AccessToken } = second.device
    const { DeviceKey } = first.device
    await emulator.send('ConfirmDevice', { AccessToken, DeviceKey })
    const other = await seedPool(emulator, { mfa: 'OFF' })
    const { deviceKey } = await seedSession(emulator, other, {
      confirmDevice: false,
    })
    for (const DeviceKey of [deviceKey, unknownKey]) {
      await expect(
        emulator.send('ConfirmDevice', { AccessToken, DeviceKey }),
      ).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'Invalid device key given.',
      })
    }
  })

  test('leaves the date of the last change at that of the creation', async () => {
    await openPool({ tracking: 'always' })
    const { device } = await startSession({ confirmDevice: false })
    emulator.advance(1500)
    await emulator.send('ConfirmDevice', device)
    const { Device } = await emulator.send<{ Device: Record<string, number> }>(
      'GetDevice',
      device,
    )
    expect(Device.DeviceLastModifiedDate).toBe(Device.DeviceCreateDate)
  })

  test('refuses a verifier that is not Base64', async () => {
    const { device } = await startSession({ confirmDevice: false })
    const PasswordVerifier = 'not_base64-'
    const DeviceSecretVerifierConfig = { PasswordVerifier, Salt: 'AA==' }
    await expect(
      emulator.send('ConfirmDevice', { ...device, DeviceSecretVerifierConfig }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  test('refuses a key the second time', async () => {
    const { device } = await startSession()
    await expect(emulator.send('ConfirmDevice', device)).rejects.toMatchObject({
      name: 'DeviceKeyExistsException',
    })
  })

  test.each<[SeedOptions['tracking'], boolean]>([
    ['opt-in', true],
    ['always', false],
  ])(
    'says in a pool with tracking %s that the user is to be asked: %s',
    async (tracking, asked) => {
      await openPool({ tracking })
      const signedIn = await startSession({ confirmDevice: false })
      expect(await emulator.send('ConfirmDevice', signedIn.device)).toEqual({
        UserConfirmationNecessary: asked,
      })
      expect((await look(signedIn)).list).toBe(!asked)
    },
  )
})

describe('UpdateDeviceStatus', () => {
  test('names each constraint that the input fails', async () => {
    await expect(
      emulator.send('UpdateDeviceStatus', {
        DeviceKey: 'us-west-2_EXAMPLE',
        DeviceRememberedStatus: 'forgotten',
      }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        "3 validation errors detected: Value null at 'accessToken' failed to satisfy constraint: Member must not be null; " +
        "Value 'us-west-2_EXAMPLE' at 'deviceKey' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-f-]+; " +
        "Value 'forgotten' at 'deviceRememberedStatus' failed to satisfy constraint: Member must satisfy enum value set: [remembered, not_remembered]",
    })
  })

  test('is refused where the pool tracks no devices', async () => {
    await openPool({ tracking: 'off' })
    const { session } = await startSession()
    expect(session.deviceKey).toBeUndefined()
    await expect(
      emulator.send('UpdateDeviceStatus', {
        AccessToken: session.accessToken,
        DeviceKey: unknownKey,
        DeviceRememberedStatus: 'remembered',
      }),
    ).rejects.toMatchObject({ name: 'InvalidUserPoolConfigurationException' })
  })

  test('works on another device of the same user', async () => {
    const first = await startSession()
    const second = await startSession()
    await emulator.send('UpdateDeviceStatus', {
      AccessToken: second.device.AccessToken,
      DeviceKey: first.device.DeviceKey,
      DeviceRememberedStatus: 'remembered',
    })
    expect(await isFound('GetDevice', first.device)).toBe(true)
    expect(await isFound('GetDevice', second.device)).toBe(false)
  })
})

test('administrators remember and forget a device', async () => {
  const { device } = await startSession()
  const input = asAdmin({ DeviceKey: device.DeviceKey })
  await emulator.send('AdminUpdateDeviceStatus', {
    ...input,
    DeviceRememberedStatus: 'remembered',
  })
  expect(await isFound('GetDevice', device)).toBe(true)
  await emulator.send('AdminForgetDevice', input)
  expect(await isFound('UpdateDeviceStatus', device)).toBe(false)
})
