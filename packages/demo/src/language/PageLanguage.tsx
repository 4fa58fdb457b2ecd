import type { LocaleText } from '@cognito-devices/ui'
import { locales } from '@cognito-devices/ui/locales'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react'
import { english, type PageText, pageTexts } from './pageText.ts'
import { directionOf } from './tags.ts'

type Shown = { tag: string; text: PageText; displayText?: LocaleText }

const inEnglish: Shown = { tag: 'en', text: english }

const PageLanguageContext = createContext<
  Shown & { choose(tag: string): Promise<void> }
>({ ...inEnglish, choose: async () => {} })

/** The language of the page, with its direction: the page turns as a whole. */
export function PageLanguageProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(inEnglish)

  useEffect(() => {
    document.documentElement.lang = shown.tag
    document.documentElement.dir = directionOf(shown.tag)
  }, [shown.tag])

  async function choose(tag: string) {
    const { displayText } = (await locales[tag]?.()) ?? {}
    const text = pageTexts[tag]
    if (displayText && text) setShown({ tag, text, displayText })
  }

  return (
    <PageLanguageContext.Provider value={{ ...shown, choose }}>
      {children}
    </PageLanguageContext.Provider>
  )
}

export const usePageLanguage = () => useContext(PageLanguageContext)

/** What the page says itself. */
export const usePageText = () => usePageLanguage().text

/** What a part of the kit takes to speak the page's language. */
export function useKitProps() {
  const { displayText } = usePageLanguage()
  return { displayText }
}
