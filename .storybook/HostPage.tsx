import type { Decorator } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { languages } from '../stories/support/locales.ts'

/** The page around a story, as the toolbar says. */
export const HostPage: Decorator = (Story, { args, globals, parameters }) => {
  const { direction, locale, strictMode, theme } = globals
  const language = locale === 'en' ? undefined : languages[locale]
  const displayText = Object.assign({}, language?.displayText, args.displayText)
  const page = (
    <div
      className="story"
      // A host's own page has its own colours, and no scheme of ours helps it.
      data-theme={parameters.page === 'host' ? undefined : theme}
      lang={locale}
      dir={direction === 'auto' ? (language?.dir ?? 'ltr') : direction}
    >
      <Story args={language ? { ...args, displayText } : args} />
    </div>
  )
  return strictMode === 'on' ? <StrictMode>{page}</StrictMode> : page
}
