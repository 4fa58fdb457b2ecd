import type { Decorator } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { localeOf } from '../stories/support/locales.ts'

/** The page around a story, as the toolbar says. */
export const HostPage: Decorator = (Story, { args, globals, parameters }) => {
  const { direction, locale, strictMode, theme } = globals
  const language = localeOf(locale)
  const displayText = Object.assign({}, language.displayText, args.displayText)
  const page = (
    <div
      className="story"
      // A host's own page has its own colours, and no scheme of ours helps it.
      data-theme={parameters.page === 'host' ? undefined : theme}
      lang={locale}
      dir={direction === 'auto' ? language.dir : direction}
    >
      <Story args={locale === 'en' ? args : { ...args, displayText }} />
    </div>
  )
  return strictMode === 'on' ? <StrictMode>{page}</StrictMode> : page
}
