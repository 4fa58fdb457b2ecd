import {
  createEmulator,
  type Emulator,
  seedEmulator,
} from '@cognito-devices/emulator'
import { expect } from 'vitest'
import { openChromium } from '../support/openChromium.ts'

export const user = {
  username: 'ada@example.com',
  password: 'Correct-horse-9',
}

const reads = /^(?:GetDevice|ListDevices|GetUser|ListUserSessions)$/

/** Puts the pool that the guides name, with a user, into a local Cognito. */
export async function seedGuides(emulator = createEmulator()) {
  await seedEmulator(emulator, {
    pools: [
      {
        id: 'eu-central-1_Example12',
        signInWith: ['email'],
        clients: [{ id: '1example23456789' }],
        users: [{ ...user, devices: [{ name: 'Laptop' }] }],
      },
    ],
  })
  return emulator
}

/** A browser in which AWS's own host name leads to the local Cognito. */
export async function openGuides(emulator: Emulator) {
  const browser = await openChromium()
  await browser.page.route('https://cognito-idp.*/**', async (route) => {
    const request = route.request()
    const answer = await emulator.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    })
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  return { ...browser, emulator }
}

type Guides = Awaited<ReturnType<typeof openGuides>>

/** Opens a page, clicks nothing, and expects no write and no complaint. */
export async function expectQuiet(
  { complaints, emulator, page }: Guides,
  url: string,
  sign: Parameters<typeof page.locator>,
) {
  complaints.length = 0
  emulator.clearLog()
  await page.goto(url)
  const isShown = await page
    .locator(...sign)
    .last()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    )
  await page.waitForLoadState('networkidle')
  const writes = emulator.log
    .map(({ operation }) => operation)
    .filter((operation) => !reads.test(operation))
  expect({ isShown, complaints, writes }).toEqual({
    isShown: true,
    complaints: [],
    writes: [],
  })
}
