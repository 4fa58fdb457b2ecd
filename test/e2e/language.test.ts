import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeAll(async () => {
  person = await openDemo()
}, 60_000)

afterAll(() => person.close())

test('the page turns as a whole, and back', async () => {
  const { page } = person
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
  const root = page.locator('html')
  const left = async (selector: string) =>
    (await page.locator(selector).first().boundingBox())?.x ?? 0

  await page.getByLabel('Language').selectOption('ar')
  await page.getByRole('heading', { name: 'إعدادات الحساب' }).waitFor()
  await page
    .getByRole('button', { name: 'تسجيل الخروج', exact: true })
    .waitFor()
  await page.getByRole('switch', { name: 'تذكّر هذا المتصفح' }).waitFor()
  expect(await root.getAttribute('dir')).toBe('rtl')
  expect(await root.getAttribute('lang')).toBe('ar')
  expect(await left('.cdev-track')).toBeLessThan(await left('.cdev-label'))
  expect(await page.locator('main').textContent()).not.toMatch(
    /account|sign|remember/i,
  )

  await page.getByLabel('Language').selectOption('en')
  await page.getByRole('heading', { name: 'Account settings' }).waitFor()
  expect(await root.getAttribute('dir')).toBe('ltr')
})

test('its colours are those of the system, or what is chosen', async () => {
  const { page } = person
  const ground = () =>
    page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await ground()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.getByLabel('Colours').selectOption('light')
  expect(await ground()).toBe(light)
})
