import '@cognito-devices/ui/styles.css'
import { locales } from '@cognito-devices/ui/locales'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Languages } from '../../stories/support/Languages.tsx'
import { languageNames, localeOf } from '../../stories/support/locales.ts'
import {
  createManyDevices,
  someDevices,
} from '../../stories/support/openManyDevices.ts'
import { findLosses } from '../accessibility/findFaults.ts'
import { renderWithDevices } from '../support/renderWithDevices.tsx'

// Stories run in two languages. Every other is shown here, one after the other on one
// page, with a row open.

test('each language fits on the narrowest screen, with its own dates', async () => {
  await page.viewport(320, 800)
  const { client } = await createManyDevices(someDevices)
  renderWithDevices(client, <Languages />)
  const { displayText: english } = localeOf('en')
  const name = english.more(english.browserOn('Safari', 'iPhone'))
  await userEvent.click(await screen.findByRole('button', { name }))

  const losses: Record<string, string[]> = {}
  for (const tag of Object.keys(locales)) {
    await userEvent.selectOptions(screen.getByRole('combobox'), tag)
    const region = await screen.findByRole('region', {
      name: languageNames[tag] ?? '',
    })
    const { displayText: text } = localeOf(tag)
    within(region).getByRole('switch', { name: text.label })
    within(region).getByText(text.remove)
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
    expect(region.textContent).toContain(relative.format(-1, 'month'))
    expect(region.textContent).toContain(text.unused(130))
    losses[tag] = findLosses(document.body)
  }
  expect(losses).toEqual(
    Object.fromEntries(Object.keys(locales).map((tag) => [tag, []])),
  )
})
