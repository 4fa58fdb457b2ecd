import type { LocaleText } from '@cognito-devices/ui'
import { displayText as ar } from '@cognito-devices/ui/locales/ar'
import { displayText as de } from '@cognito-devices/ui/locales/de'
import { displayText as en } from '@cognito-devices/ui/locales/en'
import { displayText as es } from '@cognito-devices/ui/locales/es'
import { displayText as fr } from '@cognito-devices/ui/locales/fr'
import { displayText as ja } from '@cognito-devices/ui/locales/ja'
import { displayText as ptBR } from '@cognito-devices/ui/locales/pt-BR'
import { displayText as zhHans } from '@cognito-devices/ui/locales/zh-Hans'
import { createPseudoText } from '../../test/support/createPseudoText.ts'

export type Locale = {
  /** What its speakers call it. */
  name: string
  dir: 'ltr' | 'rtl'
  displayText: LocaleText
}

/** Every language that is shipped, by its tag. */
export const locales: Record<string, Locale> = {
  en: { name: 'English', dir: 'ltr', displayText: en },
  de: { name: 'Deutsch', dir: 'ltr', displayText: de },
  fr: { name: 'Français', dir: 'ltr', displayText: fr },
  es: { name: 'Español', dir: 'ltr', displayText: es },
  'pt-BR': { name: 'Português (Brasil)', dir: 'ltr', displayText: ptBR },
  ja: { name: '日本語', dir: 'ltr', displayText: ja },
  'zh-Hans': { name: '简体中文', dir: 'ltr', displayText: zhHans },
  ar: { name: 'العربية', dir: 'rtl', displayText: ar },
}

/** Not a language: shows what is hard-coded and what is cut off. */
export const pseudoLocale: Locale = {
  name: 'Þšéûđö',
  dir: 'ltr',
  displayText: createPseudoText(en),
}

/** What the toolbar offers. */
export const languages: Record<string, Locale> = {
  ...locales,
  'en-XA': pseudoLocale,
}
