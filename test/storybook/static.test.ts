import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page, Request } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildStorybook, serveStorybook } from '../../scripts/storybook.mjs'
import { openChromium } from '../support/openChromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-storybook-'))
let storybook: Awaited<ReturnType<typeof serveStorybook>>
let chromium: Awaited<ReturnType<typeof openChromium>>
let page: Page

beforeAll(async () => {
  expect(await buildStorybook(folder)).toBe(0)
  // From a sub-path, as a project's pages are.
  storybook = await serveStorybook(folder, '/kit/')
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

const toggle = () => page.locator('.cdev-toggle')

const kit = [
  'AccountReview',
  'DeviceErrorPrompt',
  'DeviceList',
  'ForgetDeviceDialog',
  'RememberDeviceCheckbox',
  'RememberDevicePrompt',
  'RememberedDeviceToggle',
  'SessionList',
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

/** Where a link of a page leads that is of this site. */
const isOwn = (href: string) => !/^(?:https?:|#|mailto:)/.test(href)

type Axe = {
  run(
    context: { include: string[]; exclude: string[] },
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe says of a page's own part. Storybook's blocks are Storybook's. */
const checkPage = () =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(
      { include: ['#storybook-docs'], exclude: ['.docblock-argstable'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    )
  })

describe('every page', () => {
  test('is accessible, leads to what is there, and complains of nothing', async () => {
    const index = await readIndex()
    const pages = index.filter(({ type }) => type === 'docs')
    const titles = pages.map(({ title }) => title)
    expect(
      titles.filter((title) => title.startsWith('Guides/')).length,
    ).toBeGreaterThanOrEqual(10)
    expect(titles.some((title) => title.startsWith('Changes/'))).toBe(true)
    const known = index.flatMap(({ id, type }) => [
      `?path=/${type}/${id}`,
      // Storybook's own link to a story alone.
      `iframe.html?id=${id}`,
    ])
    const wrong: string[] = []
    let links = 0
    for (const { id } of pages) {
      await openDocs(id)
      await page
        .locator('#storybook-docs h1')
        .first()
        .waitFor({ timeout: 60_000 })
      await page.addScriptTag({ content: axe.source })
      const hrefs = await page
        .locator('#storybook-docs a')
        .evaluateAll((all) =>
          all.map((link) => link.getAttribute('href') ?? ''),
        )
      const own = hrefs.filter(isOwn)
      links += own.length
      wrong.push(
        ...own
          .filter((href) => !known.includes(href))
          .map((href) => `${id} leads to ${href}`),
        ...(await checkPage()).map((fault) => `${id}: ${fault}`),
      )
    }
    expect(wrong).toEqual([])
    expect(links).toBeGreaterThan(20)
    expect(chromium.complaints).toEqual([])
  }, 300_000)
})

describe('the playground', () => {
  test('sends nothing anywhere', async () => {
    const sent: string[] = []
    const listen = (request: Request) => {
      if (!request.url().startsWith(storybook.url)) sent.push(request.url())
    }
    page.on('request', listen)
    await openStory('playground--remembered-and-back')
    await page
      .getByRole('list', { name: 'Calls' })
      .getByText('UpdateDeviceStatus: 200')
      .waitFor({ timeout: 60_000 })
    await page.getByRole('switch', { checked: true }).first().waitFor()
    page.off('request', listen)
    expect(sent.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(chromium.complaints).toEqual([])
  }, 90_000)
})

describe('the search', () => {
  test('finds a guide', async () => {
    await page.goto(storybook.url)
    await page.getByPlaceholder('Find components').fill('still asked')
    await page
      .getByRole('option', { name: /Still asked/ })
      .first()
      .click()
    await page
      .frameLocator('#storybook-preview-iframe')
      .getByRole('heading', { level: 1 })
      .first()
      .waitFor()
    expect(page.url()).toContain('/kit/?path=/docs/guides-still-asked--docs')
  }, 90_000)
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
