import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildStorybook, serveStorybook } from '../../scripts/storybook.mjs'
import { openChromium } from '../support/openChromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-storybook-'))
let storybook: Awaited<ReturnType<typeof serveStorybook>>
let chromium: Awaited<ReturnType<typeof openChromium>>
let page: Page

beforeAll(async () => {
  expect(await buildStorybook(folder)).toBe(0)
  storybook = await serveStorybook(folder)
  chromium = await openChromium()
  page = chromium.page
}, 300_000)

beforeEach(() => {
  chromium.complaints.length = 0
})

afterAll(async () => {
  await chromium?.close()
  await storybook?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Entry = { id: string; title: string; type: 'docs' | 'story' }

async function readIndex() {
  const answer = await fetch(`${storybook.url}index.json`)
  const { entries } = (await answer.json()) as {
    entries: Record<string, Entry>
  }
  return Object.values(entries)
}

const openStory = (id: string, globals = '') =>
  page.goto(
    `${storybook.url}iframe.html?viewMode=story&id=${id}&globals=${globals}`,
  )

const openDocs = (id: string) =>
  page.goto(`${storybook.url}iframe.html?viewMode=docs&id=${id}`)

/** As the sidebar does it, in the page that is there. */
const turnToDocs = (id: string) =>
  page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: {
        emit(event: string, selection: object): void
        once(event: string, listener: () => void): void
      }
    }
    return new Promise<void>((resolve) => {
      channel.once('docsRendered', resolve)
      channel.emit('setCurrentStory', { storyId, viewMode: 'docs' })
    })
  }, id)

const toggle = () => page.locator('.cdev-toggle')

const kit = [
  'DeviceErrorPrompt',
  'DeviceList',
  'ForgetDeviceDialog',
  'RememberDeviceCheckbox',
  'RememberDevicePrompt',
  'RememberedDeviceToggle',
]

describe('the pages of the components', () => {
  test('say what each property is for', async () => {
    const components = (await readIndex()).filter(
      ({ title, type }) => type === 'docs' && kit.includes(title),
    )
    expect(components).toHaveLength(kit.length)
    const unsaid: string[] = []
    for (const { id, title } of components) {
      await openDocs(id)
      const table = page.locator('.docblock-argstable-body')
      await table.waitFor({ timeout: 60_000 })
      for (const row of await table.locator('tr').all()) {
        const [name, description] = await row.locator('td').allInnerTexts()
        // The type comes after it.
        if (!description?.includes('\n')) unsaid.push(`${title}: ${name}`)
      }
    }
    expect(unsaid).toEqual([])
    expect(chromium.complaints).toEqual([])
  }, 120_000)
})

describe('the front door', () => {
  const preview = () => page.frameLocator('#storybook-preview-iframe')

  test('says what it is, with a switch that is alive', async () => {
    await page.goto(storybook.url)
    await preview()
      .getByRole('heading', { name: 'cognito-devices' })
      .waitFor({ timeout: 60_000 })
    const control = preview().getByRole('switch', {
      name: 'Remember this browser',
    })
    await control.click()
    const saved = preview().locator('[aria-checked=true]:not([data-pending])')
    await control.and(saved).waitFor()
  }, 90_000)

  test('leads to pages that are there, the main component first', async () => {
    const index = await readIndex()
    const links = await preview()
      .locator('#storybook-docs li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const known = index.map(({ id, type }) => `?path=/${type}/${id}`)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !known.includes(link ?? ''))).toEqual([])
    expect(index.slice(0, 2).map(({ title }) => title)).toEqual([
      'Start here',
      'RememberedDeviceToggle',
    ])
  })

  test('shows code that one can paste', async () => {
    await openDocs('remembereddevicetoggle--docs')
    await page.getByText('Show code').first().click()
    // Storybook shows the story's own source until it has rendered the story.
    await page
      .locator('#storybook-docs pre')
      .first()
      .filter({ hasText: '<RememberedDeviceToggle' })
      .waitFor()
  }, 60_000)
})

describe('a dark story', () => {
  test('has a dark canvas, to its end', async () => {
    await openStory('remembereddevicetoggle--off', 'theme:dark')
    await page.getByRole('switch').waitFor()
    const background = await page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    )
    expect(background).toBe('rgb(18, 18, 18)')
  })
}, 60_000)

describe('the guides', () => {
  test('are there, and lead to each other', async () => {
    const guides = (await readIndex()).filter(({ title }) =>
      title.startsWith('Guides/'),
    )
    expect(guides.length).toBeGreaterThanOrEqual(10)
    const places = new Set<string>()
    const [first, ...others] = guides
    await openDocs(first?.id ?? '')
    await page.locator('#storybook-docs h1').waitFor({ timeout: 60_000 })
    for (const { id } of [...others, ...guides.slice(0, 1)]) {
      await turnToDocs(id)
      for (const link of await page.locator('#storybook-docs a').all()) {
        const href = (await link.getAttribute('href')) ?? ''
        if (!/^(https?:|#)/.test(href)) places.add(href)
      }
    }
    const known = guides.map(({ id }) => `?path=/docs/${id}`)
    expect([...places].filter((place) => !known.includes(place))).toEqual([])
    expect(places.size).toBeGreaterThan(5)
    expect(chromium.complaints).toEqual([])
  }, 120_000)
})

describe('the toolbar', () => {
  test('has Cognito refuse', async () => {
    await openStory('remembereddevicetoggle--off', 'network:Forbidden')
    await page.getByRole('switch').click()
    await page.locator('.cdev-toggle[data-error=Forbidden]').waitFor()
  })

  test('takes the connection away', async () => {
    await openStory('remembereddevicetoggle--another-device', 'network:offline')
    await page.locator('.cdev-toggle[data-state=offline]').waitFor()
  })

  test('chooses language, direction, theme and StrictMode', async () => {
    await openStory(
      'remembereddevicetoggle--off',
      'locale:ar;theme:dark;strictMode:on',
    )
    await page.getByRole('switch', { name: /تذكّر/ }).waitFor()
    const host = page.locator('.story')
    expect(await host.getAttribute('dir')).toBe('rtl')
    expect(await host.getAttribute('lang')).toBe('ar')
    expect(
      await toggle().evaluate(
        (element) => getComputedStyle(element).colorScheme,
      ),
    ).toBe('dark')
    expect(chromium.complaints).toEqual([])
  })
}, 60_000)
