import type { LocaleText } from '@cognito-devices/ui'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { directionOf, languages } from './languages.ts'

type Shown = { tag: string; displayText?: LocaleText }

const english: Shown = { tag: 'en' }

const KitLanguageContext = createContext<
  Shown & { choose(tag: string): Promise<void> }
>({ ...english, choose: async () => {} })

/** The language of the kit; the words of the demo itself are English. */
export function KitLanguageProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(english)

  async function choose(tag: string) {
    const { displayText } = (await languages[tag]?.()) ?? {}
    if (displayText) setShown({ tag, displayText })
  }

  return (
    <KitLanguageContext.Provider value={{ ...shown, choose }}>
      {children}
    </KitLanguageContext.Provider>
  )
}

export const useKitLanguage = () => useContext(KitLanguageContext)

/** What a part of the kit takes to speak it. */
export function useKitProps() {
  const { displayText, tag } = useKitLanguage()
  return { dir: directionOf(tag), displayText, lang: tag }
}
