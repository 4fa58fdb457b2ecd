import type { Browser, Page } from 'puppeteer-core'

type Finished = {
  status: string
  reporters: {
    type: string
    status: string
    result?: { violations?: { id: string; help: string }[] }
  }[]
}

/** Plays a story to its end. What went wrong in it, and what axe says. */
async function playStory(page: Page, url: string) {
  await page.goto(url)
  await page.waitForFunction(
    () =>
      (
        window as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown }
        }
      ).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') !== undefined,
    { timeout: 120_000 },
  )
  const { status, reporters, thrown } = await page.evaluate(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: { last(event: string): unknown[] }
    }
    const [finished] = channel.last('storyFinished')
    const thrown = [
      'playFunctionThrewException',
      'storyThrewException',
    ].flatMap((event) => channel.last(event) ?? [])
    // Only what can be sent.
    return JSON.parse(
      JSON.stringify({
        ...(finished as object),
        thrown: thrown.map(
          (error) => (error as Error).message ?? String(error),
        ),
      }),
    ) as Finished & { thrown: string[] }
  })
  const axe = reporters.find(({ type }) => type === 'a11y')
  return {
    isChecked: axe !== undefined,
    complaints: [
      ...(status === 'error' ? thrown : []),
      ...(axe?.status === 'failed' ? (axe.result?.violations ?? []) : []).map(
        ({ id, help }) => `axe: ${id}: ${help}`,
      ),
    ],
  }
}

/** Each story, with axe. */
export async function playStories(browser: Browser, url: string, only: string) {
  const answer = await fetch(`${url}index.json`)
  const { entries } = (await answer.json()) as {
    entries: Record<string, { id: string; title: string; type: string }>
  }
  const stories = Object.values(entries).filter(
    ({ id, type }) => type === 'story' && id.includes(only),
  )
  const complaints: string[] = []
  let checked = 0
  for (const title of new Set(stories.map((each) => each.title))) {
    const group = stories.filter((each) => each.title === title)
    // A page that has shown all of them has grown slow.
    const page = await browser.newPage()
    page.setDefaultNavigationTimeout(120_000)
    await page.setViewport({ width: 1280, height: 900 })
    for (const { id } of group) {
      try {
        const story = await playStory(
          page,
          `${url}iframe.html?id=${id}&viewMode=story`,
        )
        if (story.isChecked) checked += 1
        complaints.push(...story.complaints.map((each) => `${id}: ${each}`))
      } catch (error) {
        complaints.push(`${id}: ${error}`)
      }
    }
    await page.close()
    console.log(`${title}: ${group.length} stories`)
  }
  console.log(`${stories.length} stories played, ${checked} checked by axe`)
  if (checked === 0) complaints.push('axe has checked no story.')
  return complaints
}
