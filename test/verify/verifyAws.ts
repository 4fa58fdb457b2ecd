import { parseArgs } from 'node:util'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { type Clock, createWorld, type Pool, type PoolName } from './world.ts'

const variables: Record<PoolName, [pool: string, client: string]> = {
  tracked: ['COGNITO_USER_POOL_ID', 'COGNITO_CLIENT_ID'],
  unchallenged: [
    'COGNITO_UNCHALLENGED_USER_POOL_ID',
    'COGNITO_UNCHALLENGED_CLIENT_ID',
  ],
  untracked: ['COGNITO_UNTRACKED_USER_POOL_ID', 'COGNITO_UNTRACKED_CLIENT_ID'],
  sessions: ['COGNITO_SESSIONS_USER_POOL_ID', 'COGNITO_SESSIONS_CLIENT_ID'],
}

const usage = `Usage: npm run verify:aws [-- --only TEXT]

Does to pools of AWS what the emulator's rules speak of, and says which of them
hold. It makes users there, named verify-…@example.com, and deletes them. It
takes about ten minutes, most of them waiting. --only: rules with this text.

Set ${variables.tracked.join(' and ')}: a pool with
  sign-in by e-mail, MFA optional with authenticator apps, devices remembered on
  opt-in and in place of the code; a client without secret, with
  ALLOW_USER_SRP_AUTH, ALLOW_USER_PASSWORD_AUTH and ALLOW_REFRESH_TOKEN_AUTH.
And, or some rules are skipped:
  ${variables.unchallenged.join(', ')}:
  the same, but devices do not replace the code.
  ${variables.untracked.join(', ')}:
  the same, but no devices are remembered.
  ${variables.sessions.join(', ')}:
  the same, and sessions are tracked.
And credentials for AWS that may administer users of these pools, as the AWS
SDK finds them. COGNITO_ENDPOINT is for another service than AWS.`

const clock: Clock = {
  now: () => Date.now(),
  async wait(ms, why) {
    console.log(`  waiting ${Math.ceil(ms / 1000)} s ${why}`)
    await new Promise((resolve) => setTimeout(resolve, ms))
  },
}

function readPools(): Partial<Record<PoolName, Pool>> {
  const pools: Partial<Record<PoolName, Pool>> = {}
  for (const name of Object.keys(variables) as PoolName[]) {
    const [userPoolId, clientId] = variables[name].map(
      (variable) => process.env[variable],
    )
    if (userPoolId && clientId) pools[name] = { userPoolId, clientId }
  }
  return pools
}

async function verify(tracked: Pool, only: string): Promise<boolean> {
  const [region = ''] = tracked.userPoolId.split('_')
  const endpoint = process.env.COGNITO_ENDPOINT
  const client = new CognitoIdentityProviderClient({
    region,
    ...(endpoint && { endpoint }),
  })
  const world = createWorld({ client, pools: readPools(), clock, endpoint })
  // Whoever stops it is rid of its users too.
  let isStopped = false
  process.once('SIGINT', () => {
    isStopped = true
    console.log('Stopping after this rule.')
  })
  const counts = { holds: 0, differs: 0, skipped: 0, failed: 0 }

  async function check({ rule, pool = 'tracked', expected, run }: Scenario) {
    if (!world.pools[pool]) {
      counts.skipped++
      console.log(`skipped  ${rule} (set ${variables[pool].join(', ')})`)
      return
    }
    try {
      const seen = await run(world)
      if (seen === expected) {
        counts.holds++
        console.log(`holds    ${rule}`)
      } else {
        counts.differs++
        console.log(
          `DIFFERS  ${rule}\n  emulator: ${expected}\n  seen:     ${seen}`,
        )
      }
    } catch (error) {
      counts.failed++
      console.log(`FAILED   ${rule}\n  ${error}`)
    }
  }

  try {
    for (const scenario of scenarios) {
      if (isStopped) break
      if (scenario.rule.includes(only)) await check(scenario)
    }
  } finally {
    const left = await world.close()
    client.destroy()
    if (left.length > 0) console.log(`Not deleted: ${left.join(', ')}`)
  }
  console.log(
    `\n${counts.holds} hold, ${counts.differs} differ, ${counts.failed} failed, ${counts.skipped} skipped.`,
  )
  return counts.differs + counts.failed === 0
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
})
const { tracked } = readPools()
if (!tracked || values.help) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else if (!(await verify(tracked, values.only))) {
  process.exitCode = 1
}
