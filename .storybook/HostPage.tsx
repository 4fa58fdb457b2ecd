import type { Decorator } from '@storybook/react-vite'
import { StrictMode } from 'react'

/** The page around a story, as the toolbar says. */
export const HostPage: Decorator = (Story, { globals }) => {
  const direction = globals.direction === 'rtl' ? 'rtl' : 'ltr'
  const page = (
    <div className="story" data-theme={globals.theme} dir={direction}>
      <Story />
    </div>
  )
  return globals.strictMode === 'StrictMode' ? (
    <StrictMode>{page}</StrictMode>
  ) : (
    page
  )
}
