import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeEach(async () => {
  person = await openDemo()
  const { context, demo, page } = person
  // Chromium takes a page that comes from no network for a public one, and asks
  // before such a page may speak to this machine.
  await context.grantPermissions(['local-network-access'])
  // The page itself comes back without a network, as from a service worker.
  await page.route(`${demo.url}**`, async (route) =>
    route.fulfill({ response: await route.fetch() }),
  )
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
}, 60_000)

afterEach(() => person.close())

const offline = 'You’re offline. Saved when you’re back.'

test('made offline, it survives a reload and takes effect once', async () => {
  const { context, demo, page, toggle } = person
  await context.setOffline(true)
  await toggle.click()
  await person.says(offline)
  await page.reload()
  await person.says(offline)
  expect(await toggle.getAttribute('aria-checked')).toBe('true')
  expect(await person.status()).toEqual(['not_remembered'])
  await context.setOffline(false)
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
  const applied = demo.emulator.log.filter(
    ({ operation, status }) =>
      operation === 'UpdateDeviceStatus' && status === 200,
  )
  expect(applied).toHaveLength(1)
})

test('after a change of user nothing of the first is sent', async () => {
  const { context, demo, page, toggle } = person
  const { emulator, seed } = demo
  const [username, password] = ['bob@example.com', 'Correct-horse-8']
  await emulator.send('AdminCreateUser', {
    UserPoolId: seed.userPoolId,
    Username: username,
    MessageAction: 'SUPPRESS',
  })
  await emulator.send('AdminSetUserPassword', {
    UserPoolId: seed.userPoolId,
    Username: username,
    Password: password,
    Permanent: true,
  })
  await emulator.send('SetUserPoolMfaConfig', {
    UserPoolId: seed.userPoolId,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  await context.setOffline(true)
  await toggle.click()
  await person.says(offline)
  await person.signOut()
  await context.setOffline(false)
  await person.enterPassword(password, username)
  await page.getByRole('main').getByText(username).waitFor()
  await person.sees('off')
  expect(await person.status()).toEqual(['not_remembered'])
  // Back as the first user: what was asked for has been forgotten.
  await person.signOut()
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
  expect(await person.row.getAttribute('data-intent')).toBeNull()
})
