import { seedPool, seedSession } from '@cognito-devices/emulator'
import { startEmulatorServer } from '@cognito-devices/emulator/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { addUser } from '../support/addUser.ts'
import { openChromium } from '../support/openChromium.ts'
import { oldestAliases } from '../versions/oldestPeers.ts'
import { createServer } from './createServer.ts'

let cognito: Awaited<ReturnType<typeof startEmulatorServer>>
let users: Awaited<ReturnType<typeof seedUsers>>

/** Two users of one pool, each on a remembered browser named after them. */
async function seedUsers() {
  const { emulator } = cognito
  const ada = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const bob = await addUser(emulator, ada, 'bob@example.com')
  const signIn = (user: typeof ada, deviceName: string) =>
    seedSession(emulator, user, { deviceName, remembered: true })
  return { ada: await signIn(ada, 'Ada’s'), bob: await signIn(bob, 'Bob’s') }
}

beforeAll(async () => {
  cognito = await startEmulatorServer({ port: 0 })
  users = await seedUsers()
})

afterAll(() => cognito?.close())

describe.each([
  ['19', {}],
  ['18.2.0', oldestAliases],
])('with React %s', (version, alias) => {
  let server: Awaited<ReturnType<typeof createServer>>

  beforeAll(async () => {
    server = await createServer(alias)
  }, 60_000)

  afterAll(() => server?.close())

  const propsOf = ({ accessToken }: { accessToken: string }) => ({
    endpoint: cognito.url,
    accessToken,
  })

  test('a page from the server hydrates without a warning', async () => {
    const warned = vi.spyOn(console, 'error')
    const rendered = await server.renderOnServer({
      ...propsOf(users.ada),
      isWhole: true,
    })
    expect(warned.mock.calls).toEqual([])
    warned.mockRestore()
    expect(rendered.react).toContain(version)
    expect(rendered.html).toContain('data-state="loading"')
    server.serve(rendered)
    const { page, complaints, close } = await openChromium()
    try {
      await page.goto(server.url)
      await page.getByText('Ada’s').first().waitFor()
      await page.getByText('Kitchen').first().waitFor()
      await page.getByText('Turned off at your first visit').first().waitFor()
      const toggle = page.locator('#toggle')
      await toggle.locator('[data-state=on]').waitFor()
      await toggle.getByRole('switch').click()
      await toggle.locator('[data-state=off]:not([data-pending])').waitFor()
      await toggle.getByRole('switch').click()
      await toggle.locator('[data-state=on]:not([data-pending])').waitFor()
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  })

  test('what the server has read is not read again', async () => {
    const options = { prefetch: true }
    server.serve(await server.renderOnServer(propsOf(users.ada), options))
    const { page, complaints, close } = await openChromium()
    cognito.emulator.clearLog()
    try {
      await page.goto(server.url)
      await page.getByText('Ada’s').waitFor()
      await page.locator('[data-state=on]').waitFor()
      const asked = cognito.emulator.log.map(({ operation }) => operation)
      expect(asked).toEqual(['GetDevice'])
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  })

  test('two users of one server share nothing', async () => {
    const [ada, bob] = await Promise.all(
      [users.ada, users.bob].map((user) =>
        server.renderOnServer(propsOf(user), { prefetch: true }),
      ),
    )
    const adas = JSON.stringify([ada?.html, ada?.prefetched])
    const bobs = JSON.stringify([bob?.html, bob?.prefetched])
    expect(adas).toContain('Ada’s')
    expect(bobs).toContain('Bob’s')
    expect(adas).not.toMatch(new RegExp(`Bob|${users.bob.sub}`))
    expect(bobs).not.toMatch(new RegExp(`Ada|${users.ada.sub}`))
  })
})
