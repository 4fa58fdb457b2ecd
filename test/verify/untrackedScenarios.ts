import type { Scenario } from './scenario.ts'
import { refusalOf, setStatus, signIn } from './steps.ts'

const anyKey = 'us-east-1_00000000-0000-0000-0000-000000000000'

/** Of a pool that tracks no devices. */
export const untrackedScenarios: Scenario[] = [
  {
    rule: 'UpdateDeviceStatus where no devices are tracked',
    pool: 'untracked',
    expected: 'InvalidUserPoolConfigurationException',
    turned: {
      by: { rules: { trackingOff: 'OperationNotEnabledException' } },
      to: 'OperationNotEnabledException',
    },
    async run(world) {
      const browser = await signIn(world, await world.createUser('untracked'))
      const stranger = { ...browser, deviceKey: anyKey }
      return refusalOf(setStatus(world, stranger, 'remembered'))
    },
  },
  {
    rule: 'A sign-in where no devices are tracked',
    pool: 'untracked',
    expected: 'none',
    async run(world) {
      const browser = await signIn(world, await world.createUser('untracked'))
      return browser.deviceKey ? 'a key' : 'none'
    },
  },
]
