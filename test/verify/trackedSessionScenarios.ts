import type { Scenario } from './scenario.ts'
import { confirm, nameOf, signIn } from './steps.ts'

/** Of a pool that tracks its users' sessions. */
export const trackedSessionScenarios: Scenario[] = [
  {
    rule: 'The session of a device that was forgotten, in the list of sessions',
    pool: 'sessions',
    expected: '2, then 1',
    turned: {
      by: { rules: { sessionsOutliveDevices: true } },
      to: '2, then 2',
    },
    async run(world) {
      const user = await world.createUser('sessions')
      const first = await signIn(world, user)
      await confirm(world, first)
      const { accessToken: AccessToken } = await signIn(world, user)
      const count = async () => {
        await world.clock.wait(10_000, 'for the list of sessions')
        const { Sessions } = await world.send('ListUserSessions', {
          AccessToken,
        })
        return Sessions?.length
      }
      const before = await count()
      await world.send('ForgetDevice', nameOf(first))
      return `${before}, then ${await count()}`
    },
  },
]
