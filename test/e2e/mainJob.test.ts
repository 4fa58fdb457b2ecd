import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeAll(async () => {
  person = await openDemo()
}, 60_000)

afterAll(() => person.close())

describe('remembering this browser, step by step', () => {
  test('a first sign-in asks for the code, and the switch is off', async () => {
    await person.enterPassword()
    await person.enterCode()
    await person.sees('off')
    expect(await person.toggle.getAttribute('aria-checked')).toBe('false')
  })

  test('switching on shows at once and is sent once', async () => {
    const { demo, toggle } = person
    demo.emulator.addFault({ operation: 'UpdateDeviceStatus', latencyMs: 300 })
    await toggle.click()
    expect(await toggle.getAttribute('aria-checked')).toBe('true')
    expect(await person.row.getAttribute('data-intent')).toBe('saving')
    await person.sees('on')
    expect(person.sent).toEqual(['remembered'])
    expect(await person.status()).toEqual(['remembered'])
  })

  test('it is still on after a reload', async () => {
    await person.page.reload()
    await person.sees('on')
  })

  test('the next sign-in asks for no code', async () => {
    await person.signOut()
    await person.enterPassword()
    await person.sees('on')
  })

  test('switched off it stays on the page, although no longer listed', async () => {
    await person.toggle.click()
    await person.sees('off')
    expect(await person.status()).toEqual(['not_remembered'])
    await person.page.reload()
    await person.sees('off')
  })

  test('the next sign-in asks for the code', async () => {
    await person.signOut()
    await person.enterPassword()
    await person.enterCode()
    await person.sees('off')
  })
})

describe('an administrator resets the password', () => {
  async function resetPassword() {
    const { page } = person
    await page.getByRole('button', { name: /^Reset password ada/ }).click()
    await page.getByText(/^Reset password: .*: done\.$/).waitFor()
  }

  /** Follows the prompt in the row, with the code that was sent. */
  async function followPrompt(newPassword: string) {
    const { demo, page, row } = person
    await row.getByRole('button', { name: 'Reset password' }).click()
    const code = demo.emulator.messages.at(-1)?.code ?? ''
    await row.getByLabel('Code', { exact: true }).fill(code)
    await row.getByLabel('New password').fill(newPassword)
    await row.getByRole('button', { name: 'Save password' }).click()
    await page.getByLabel('User name').waitFor()
    await person.enterPassword(newPassword)
  }

  test('switching on is offered after the reset', async () => {
    await resetPassword()
    await person.toggle.click()
    await person.says('Your password must be reset first.')
    await person.sees('off')
    await followPrompt('Correct-horse-10')
    // Each code is good once, and two of this minute's have been used.
    person.demo.emulator.advance(30_000)
    await person.enterCode()
    await person.sees('off')
    expect(await person.status()).toEqual(['not_remembered'])
    // One button on the whole page.
    await person.page.getByRole('button', { name: 'Turn on' }).click()
    await person.sees('on')
    expect(await person.status()).toEqual(['remembered'])
  })

  test('switching off comes back by itself', async () => {
    await resetPassword()
    await person.toggle.click()
    await person.row.getByRole('button', { name: 'Reset password' }).waitFor()
    await person.sees('on')
    await followPrompt('Correct-horse-11')
    await person.sees('off')
    expect(await person.status()).toEqual(['not_remembered'])
  })
})
