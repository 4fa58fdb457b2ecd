// Runs after each story, while what it ended with is still on the page.
import axe from 'axe-core'
import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'
import { emulateMedia } from './emulateMedia.ts'
import {
  findLooseTexts,
  findLosses,
  findRoleFaults,
  findSmallTargets,
} from './findFaults.ts'

/** Those that a colour scheme can break; the others have run in the story. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

async function violations() {
  const { violations } = await axe.run(document.body, {
    runOnly: rulesOfColour,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** The pages of the story, in dark and in light. */
function setTheme(theme: string) {
  for (const story of document.querySelectorAll<HTMLElement>('.story'))
    story.dataset.theme = theme
}

async function checkSize(width: number, rootFontSize: string) {
  await page.viewport(width, 800)
  document.documentElement.style.fontSize = rootFontSize
  return findLosses(document.body)
}

/** Storybook's runner leaves it in the context. */
type StoryContext = { story?: { parameters: { page?: 'host' } } }

afterEach<StoryContext>(async ({ story: { parameters } = {}, task }) => {
  if (task.result?.state === 'fail') return
  const story = document.querySelector<HTMLElement>('.story')
  if (!story) throw new Error('The story is not on the page any more.')
  // Its colours are the host's own; test/theming computes the kit's in them.
  if (parameters?.page === 'host') return
  const { theme = 'light' } = story.dataset
  try {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
    const other = theme === 'dark' ? 'light' : 'dark'
    setTheme(other)
    expect.soft(await violations(), other).toEqual([])
    setTheme(theme)
    await emulateMedia({
      'forced-colors': 'active',
      'prefers-reduced-motion': 'reduce',
    })
    expect.soft(await violations(), 'forced colours').toEqual([])
    expect.soft(findRoleFaults(document.body), 'roles').toEqual([])
    expect.soft(findSmallTargets(document.body), 'targets').toEqual([])
    expect.soft(findLooseTexts(document.body), 'loose texts').toEqual([])
    expect.soft(await checkSize(320, ''), '320 px').toEqual([])
    expect.soft(await checkSize(640, '200%'), '200 % text').toEqual([])
  } finally {
    setTheme(theme)
    document.documentElement.style.fontSize = ''
    await emulateMedia({})
  }
})
