import { createCognitoDeviceClient } from '@cognito-devices/react'
import type { Scenario } from './scenario.ts'
import { confirm, signIn } from './steps.ts'

/** The story of one device, by the client that the hooks stand on. */
export const kitScenarios: Scenario[] = [
  {
    rule: 'What the kit’s client reads of a device: confirmed, remembered, turned off, removed',
    expected:
      'ResourceNotFound, remembered, ResourceNotFound, ResourceNotFound',
    turned: {
      by: { showNotRemembered: true },
      to: 'remembered, remembered, remembered, ResourceNotFound',
    },
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      await confirm(world, browser)
      const { deviceKey, accessToken, user } = browser
      const client = createCognitoDeviceClient({
        ...(world.endpoint
          ? { endpoint: world.endpoint }
          : { region: user.pool.userPoolId.split('_')[0] ?? '' }),
        getAccessToken: async () => accessToken,
      })
      const read = () =>
        client.getDevice({ deviceKey }).then(
          (device) => device.status,
          (error: { code: string }) => error.code,
        )
      const seen = [await read()]
      await client.updateDeviceStatus({ deviceKey, status: 'remembered' })
      seen.push(await read())
      await client.updateDeviceStatus({ deviceKey, status: 'not_remembered' })
      seen.push(await read())
      await client.forgetDevice({ deviceKey })
      seen.push(await read())
      return seen.join(', ')
    },
  },
]
