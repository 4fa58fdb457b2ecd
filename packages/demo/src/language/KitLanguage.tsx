import type { LocaleText } from '@cognito-devices/ui'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { languages } from './languages.ts'

const english = { tag: 'en', dir: 'ltr' as 'ltr' | 'rtl' }

type Shown = typeof english & { displayText?: LocaleText }

const KitLanguageContext = createContext<
  Shown & { choose(tag: string): Promise<void> }
>({ ...english, choose: async () => {} })

/** The language of the kit; the words of the demo itself are English. */
export function KitLanguageProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>(english)

  async function choose(tag: string) {
    const language = languages.find((each) => each.tag === tag)
    if (!language) return
    const { displayText } = await language.load()
    setShown({ tag, dir: language.dir, displayText })
  }

  return (
    <KitLanguageContext.Provider value={{ ...shown, choose }}>
      {children}
    </KitLanguageContext.Provider>
  )
}

export const useKitLanguage = () => useContext(KitLanguageContext)
