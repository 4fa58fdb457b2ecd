// Two browsers, one of them strange: what its owner does about it, and what becomes of
// it, with real aws-amplify on both.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

type Demo = Awaited<ReturnType<typeof openDemo>>
type Stranger = Awaited<ReturnType<Demo['openBrowser']>>

let owner: Demo
let stranger: Stranger

const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0'
const newPassword = 'Correct-horse-77'

beforeAll(async () => {
  owner = await openDemo()
  const { emulator } = owner.demo
  stranger = await owner.openBrowser({ userAgent: edge })
  await stranger.enterPassword()
  await stranger.enterCode()
  await stranger.sees('off')
  await stranger.toggle.click()
  await stranger.sees('on')
  // Each code is good once.
  emulator.advance(30_000)
  await owner.enterPassword()
  await owner.enterCode()
  await owner.sees('off')
  // A session is listed a little later.
  emulator.advance(2_000)
  await owner.page.reload()
  await owner.sees('off')
}, 120_000)

afterAll(() => owner.close())

const region = (name: string) => owner.page.getByRole('region', { name })

test('the owner sees a browser that is not theirs, in both lists', async () => {
  const { page } = owner
  await region('Signed in')
    .getByRole('listitem', { name: 'Edge on Windows' })
    .waitFor()
  // Amplify calls its device by other hints than its session's.
  await region('Other browsers').getByRole('listitem').waitFor()
  expect(await page.getByText('Making your account safe').isVisible()).toBe(
    false,
  )
})

test('the way to safety ends its session, forgets it and renews the password', async () => {
  const { demo, page } = owner
  const { emulator } = demo
  emulator.clearLog()
  await region('Signed in').getByRole('button', { name: 'Not yours?' }).click()
  await page.getByRole('button', { name: 'It isn’t mine' }).click()
  const boxes = region('Which ones should go?').getByRole('checkbox')
  await boxes.nth(1).waitFor()
  expect(await boxes.count()).toBe(2)
  for (const box of await boxes.all()) {
    expect(await box.isChecked()).toBe(false)
    // The whole row is its label.
    await box.press(' ')
  }
  const sent = () =>
    emulator.log
      .map(({ operation }) => operation)
      .filter((name) => /^(Revoke|Forget|Confirm|Global)/.test(name))
  expect(sent()).toEqual([])
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Send a code' }).click()
  await page.getByText(/^We sent a code to/).waitFor()
  const code = emulator.messages.at(-1)?.code ?? ''
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByLabel('New password').fill(newPassword)
  await page.getByRole('button', { name: 'Save password' }).click()
  await page.getByRole('heading', { name: 'Your account is safe.' }).waitFor()
  await page.getByText('Your password is new.').waitFor()
  expect(sent()).toEqual([
    'ConfirmForgotPassword',
    'RevokeUserSession',
    'ForgetDevice',
  ])
  // This page goes on.
  await owner.sees('off')
})

test('the strange browser’s next call fails', async () => {
  const { page, toggle } = stranger
  await toggle.click()
  // Neither its access token nor its refresh token is good any more.
  await page.getByLabel('Password').waitFor()
  expect(await toggle.count()).toBe(0)
})

test('and its next sign-in: neither the old password, nor without a code', async () => {
  const { page } = stranger
  await page.reload()
  const signOut = page.getByRole('button', { name: 'Sign out', exact: true })
  await signOut.or(page.getByLabel('Password')).first().waitFor()
  if (await signOut.isVisible()) await signOut.click()
  await stranger.enterPassword()
  // The drawer shows the answer too.
  await page
    .getByRole('alert')
    .filter({ hasText: 'Incorrect username or password' })
    .waitFor()
  // Even who knows the new one is asked for a code: it is not remembered any more.
  await stranger.enterPassword(newPassword)
  await page.getByLabel('One-time code').waitFor()
})
