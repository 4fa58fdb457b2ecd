import { composeStories } from '@storybook/react-vite'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import * as stories from './hostToggle.stories.tsx'

// In a Storybook of a host's own: without ours, its preview and its decorators.
const { Default } = composeStories(stories)

test('the story of a host stands by itself, and its switch works', async () => {
  await Default.run()
  const toggle = await screen.findByRole('switch')
  expect(toggle).not.toBeChecked()
  await userEvent.click(toggle)
  await waitFor(() =>
    expect(toggle.closest('[data-state=on]:not([data-pending])')).toBeTruthy(),
  )
})
