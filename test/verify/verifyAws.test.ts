import { execFile } from 'node:child_process'
import type { EmulatorOptions } from '@cognito-devices/emulator'
import { expect, test } from 'vitest'
import { openEmulator } from './openEmulator.ts'

const script = `${import.meta.dirname}/verifyAws.ts`

type Result = { code: number; output: string }

function runScript(env: Record<string, string>, ...args: string[]) {
  return new Promise<Result>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', script, ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (error, output) => resolve({ code: Number(error?.code ?? 0), output }),
    )
  })
}

/** The script against an emulator with these options, as against AWS. */
async function verify(options: EmulatorOptions, only: string) {
  const { world, server, emulator, close } = await openEmulator(options)
  const { userPoolId = '', clientId = '' } = world.pools.tracked ?? {}
  const result = await runScript(
    {
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      COGNITO_ENDPOINT: server.url,
      COGNITO_USER_POOL_ID: userPoolId,
      COGNITO_CLIENT_ID: clientId,
    },
    '--only',
    only,
  )
  const { Users } = await emulator.send<{ Users: object[] }>('ListUsers', {
    UserPoolId: userPoolId,
  })
  await close()
  return { ...result, usersLeft: Users.length }
}

test('says which rules hold, and leaves no user behind', async () => {
  expect(await verify({}, 'A second ConfirmDevice')).toEqual({
    code: 0,
    output:
      'holds    A second ConfirmDevice\n\n1 hold, 0 differ, 0 failed, 0 skipped.\n',
    usersLeft: 0,
  })
})

test('says what was seen where one does not, and which were skipped', async () => {
  const rules = { secondConfirmDevice: 'accepted' } as const
  const { code, output, usersLeft } = await verify({ rules }, 'onfirmDevice')
  expect(output).toContain(`DIFFERS  A second ConfirmDevice
  emulator: DeviceKeyExistsException
  seen:     done
`)
  expect(output).toContain('1 differ')
  expect({ code, usersLeft }).toEqual({ code: 1, usersLeft: 0 })
  const skipped = await verify({}, 'where no devices are tracked')
  expect(skipped.output).toContain('0 failed, 2 skipped.')
})

test('says what it needs', async () => {
  const { code, output } = await runScript({})
  expect(code).toBe(2)
  expect(output).toContain('Set COGNITO_USER_POOL_ID and COGNITO_CLIENT_ID')
})
