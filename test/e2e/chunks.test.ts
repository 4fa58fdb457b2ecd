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

test('a page without the write path shows the device, and says why a click is not saved', async () => {
  const { page, row, toggle } = person
  await page.route('**/createWritePath.ts*', (route) => route.abort())
  await page.reload()
  await person.sees('off')
  await toggle.click()
  await person.says('Check your connection.')
  expect(await row.getAttribute('data-error')).toBe('Network')
  await person.sees('off')
  await page.unroute('**/createWritePath.ts*')
  await row.getByRole('button', { name: 'Try again' }).click()
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
})
