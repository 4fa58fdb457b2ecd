import type { Scenario } from './scenario.ts'
import {
  adminOf,
  confirm,
  enterPassword,
  nameOf,
  outcomeOf,
  proveDevice,
  refusalOf,
  remember,
  setStatus,
  signIn,
  startSrp,
  toBrowser,
} from './steps.ts'

const unknownKey = 'us-east-1_00000000-0000-0000-0000-000000000000'
const gone = 'ResourceNotFoundException: Device does not exist.'
const invalidKey = 'InvalidParameterException: Invalid device key given.'

/** Devices of users without a second factor. */
export const deviceScenarios: Scenario[] = [
  {
    rule: 'NewDeviceMetadata comes after USER_SRP_AUTH',
    expected: 'a key',
    async run(world) {
      const user = await world.createUser()
      const { prove } = await startSrp(world, user)
      return toBrowser(user, await prove()).deviceKey ? 'a key' : 'none'
    },
  },
  {
    rule: 'NewDeviceMetadata comes after USER_PASSWORD_AUTH',
    expected: 'a key',
    async run(world) {
      const user = await world.createUser()
      const answer = await enterPassword(world, user)
      return toBrowser(user, answer).deviceKey ? 'a key' : 'none'
    },
  },
  {
    rule: 'ConfirmDevice of an opt-in pool leaves it to the user',
    expected: 'true',
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      const { UserConfirmationNecessary } = await confirm(world, browser)
      return String(UserConfirmationNecessary)
    },
  },
  {
    rule: 'ConfirmDevice takes the key of another sign-in of the user',
    expected: 'done',
    async run(world) {
      const user = await world.createUser()
      const first = await signIn(world, user)
      const { deviceKey, deviceGroupKey } = await signIn(world, user)
      const mixed = { ...first, deviceKey, deviceGroupKey }
      return outcomeOf(confirm(world, mixed))
    },
  },
  {
    rule: 'ConfirmDevice refuses a key that was issued to nobody',
    expected: invalidKey,
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      return outcomeOf(confirm(world, { ...browser, deviceKey: unknownKey }))
    },
  },
  {
    rule: 'A second ConfirmDevice',
    expected: 'DeviceKeyExistsException',
    turned: { by: { rules: { secondConfirmDevice: 'accepted' } }, to: 'done' },
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      await confirm(world, browser)
      return refusalOf(confirm(world, browser))
    },
  },
  {
    rule: 'ConfirmDevice leaves DeviceLastModifiedDate at DeviceCreateDate',
    expected: 'equal',
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      await world.clock.wait(1500, 'so that dates would differ')
      await confirm(world, browser)
      const { Device } = await world.send('AdminGetDevice', {
        ...adminOf(browser.user),
        DeviceKey: browser.deviceKey,
      })
      return Number(Device?.DeviceCreateDate) ===
        Number(Device?.DeviceLastModifiedDate)
        ? 'equal'
        : 'later'
    },
  },
  {
    rule: 'A device that was never remembered is not listed',
    expected: '0',
    turned: { by: { showNotRemembered: true }, to: '1' },
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      await confirm(world, browser)
      const AccessToken = browser.accessToken
      const { Devices } = await world.send('ListDevices', { AccessToken })
      return String(Devices?.length)
    },
  },
  {
    rule: 'GetDevice of a device that was set to not_remembered',
    expected: gone,
    turned: { by: { showNotRemembered: true }, to: 'done' },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      await setStatus(world, browser, 'not_remembered')
      return outcomeOf(world.send('GetDevice', nameOf(browser)))
    },
  },
  {
    rule: 'What users see of a device',
    expected: 'device_name, device_status, last_ip_used',
    turned: {
      by: { exposeDeviceAttributes: true },
      to: 'dev:device_arn, dev:device_owner, dev:device_remembered_status, dev:device_sdk, device_name, device_status, last_ip_used',
    },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      const { Device } = await world.send('GetDevice', nameOf(browser))
      const names = Device?.DeviceAttributes.map(({ Name }) => Name)
      return names?.sort().join(', ') ?? ''
    },
  },
  {
    rule: 'UpdateDeviceStatus without a status',
    expected: 'done',
    turned: {
      by: { rules: { updateWithoutStatus: 'refused' } },
      to: 'InvalidParameterException',
    },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      return refusalOf(world.send('UpdateDeviceStatus', nameOf(browser)))
    },
  },
  {
    rule: 'UpdateDeviceStatus sets DeviceLastModifiedDate',
    expected: 'later',
    turned: { by: { rules: { statusModifiesDevice: false } }, to: 'equal' },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      const read = async () => {
        const { Device } = await world.send('GetDevice', nameOf(browser))
        return Number(Device?.DeviceLastModifiedDate)
      }
      const before = await read()
      await world.clock.wait(1500, 'so that dates would differ')
      await setStatus(world, browser, 'remembered')
      return (await read()) > before ? 'later' : 'equal'
    },
  },
  {
    rule: 'UpdateDeviceStatus of a key that is nobody’s',
    expected: gone,
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      const stranger = { ...browser, deviceKey: unknownKey }
      return outcomeOf(setStatus(world, stranger, 'remembered'))
    },
  },
  {
    rule: 'A proof with a key that is not tracked, and the same without it',
    expected: `${gone} Then: done`,
    async run(world) {
      const { prove } = await startSrp(world, await world.createUser())
      const first = await outcomeOf(prove({ DEVICE_KEY: unknownKey }))
      return `${first} Then: ${await outcomeOf(prove())}`
    },
  },
  {
    rule: 'A remembered device of a user without MFA proves itself',
    expected: 'DEVICE_SRP_AUTH',
    turned: { by: { rules: { deviceProofWithoutMfa: false } }, to: 'tokens' },
    async run(world) {
      const { user, deviceKey } = await remember(
        world,
        await world.createUser(),
      )
      const { prove } = await startSrp(world, user)
      const { ChallengeName } = await prove({ DEVICE_KEY: deviceKey })
      return ChallengeName ?? 'tokens'
    },
  },
  {
    rule: 'The proof of a device, wrong and right',
    expected:
      'NotAuthorizedException: Incorrect username or password. Then: done',
    async run(world) {
      const browser = await remember(world, await world.createUser())
      const ask = async () => {
        const { prove } = await startSrp(world, browser.user)
        return prove({ DEVICE_KEY: browser.deviceKey })
      }
      const wrong = proveDevice(world, browser, await ask(), 'guessed')
      const first = await outcomeOf(wrong)
      const right = proveDevice(world, browser, await ask())
      return `${first} Then: ${await outcomeOf(right)}`
    },
  },
  {
    rule: 'A page of ListDevices without Limit, of 61 devices',
    expected: '60',
    turned: { by: { rules: { devicesPerPage: 10 } }, to: '10' },
    async run(world) {
      const user = await world.createUser()
      const { accessToken: AccessToken } = await remember(world, user)
      for (let count = 0; count < 60; count++) {
        const browser = await signIn(world, user)
        await world.send('ConfirmDevice', {
          ...nameOf(browser),
          // Any will do, since none of them proves itself.
          DeviceSecretVerifierConfig: {
            Salt: 'AKo2ylrBnThdrqSyGiTDjg==',
            PasswordVerifier: 'AKo2ylrBnThdrqSyGiTDjg==',
          },
        })
        await setStatus(world, browser, 'remembered')
      }
      const { Devices } = await world.send('ListDevices', { AccessToken })
      return String(Devices?.length)
    },
  },
  {
    rule: 'A PaginationToken that is made up',
    expected: 'InvalidParameterException',
    async run(world) {
      const { accessToken } = await signIn(world, await world.createUser())
      return refusalOf(
        world.send('ListDevices', {
          AccessToken: accessToken,
          PaginationToken: 'AAAA',
        }),
      )
    },
  },
]
