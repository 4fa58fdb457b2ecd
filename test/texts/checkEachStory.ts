// Runs after each story, in the state that its test has left it in, on a narrow
// screen and with texts that are longer and told apart.
import { waitFor } from 'storybook/test'
import { afterEach, expect } from 'vitest'
import { page } from 'vitest/browser'
import { pseudoLocale } from '../../stories/support/locales.ts'
import { showText } from '../../stories/support/withShownText.tsx'
import { findLosses } from '../accessibility/findFaults.ts'
import { findHardCoded } from './findHardCoded.ts'

/** A story has `texts: 'own'` where they are not what its args say. */
type StoryContext = {
  story?: { parameters: { page?: 'host'; texts?: 'own' } }
}

afterEach<StoryContext>(async ({ story: { parameters } = {}, task }) => {
  if (task.result?.state === 'fail') return
  if (parameters?.page === 'host' || parameters?.texts === 'own') return
  await page.viewport(320, 800)
  showText(pseudoLocale.displayText)
  try {
    await waitFor(() => expect(findHardCoded()).toEqual([]))
    expect(findLosses(document.body)).toEqual([])
  } finally {
    showText(undefined)
  }
})
