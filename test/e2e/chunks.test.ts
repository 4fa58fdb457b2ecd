import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeEach(async () => {
  person = await openDemo()
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
}, 60_000)

afterEach(() => person.close())

test.each(['createDeviceRegister'])(
  'a page that cannot fetch %s says so, and goes on when it can',
  async (file) => {
    const { page, row } = person
    await page.route(`**/${file}.ts*`, (route) => route.abort())
    await page.reload()
    await person.says('Check your connection.')
    expect(await row.getAttribute('data-error')).toBe('Network')
    await page.unroute(`**/${file}.ts*`)
    await row.getByRole('button', { name: 'Try again' }).click()
    await person.sees('off')
    await person.toggle.click()
    await person.sees('on')
  },
)
