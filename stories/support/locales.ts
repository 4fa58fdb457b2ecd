import type { LocaleText } from '@cognito-devices/ui'
import { locales as shipped } from '@cognito-devices/ui/locales'
import { displayText as en } from '@cognito-devices/ui/locales/en'
import { createPseudoText } from '../../test/support/createPseudoText.ts'

export type Locale = { dir: 'ltr' | 'rtl'; displayText: LocaleText }

const english: Locale = { dir: 'ltr', displayText: en }

/** Not a language: shows what is hard-coded and what is cut off. */
export const pseudoLocale: Locale = {
  dir: 'ltr',
  displayText: createPseudoText(en),
}

const pseudoTag = 'en-XA'

/** What the toolbar offers, by tag: what their speakers call them. */
export const languageNames: Record<string, string> = {
  ...Object.fromEntries(Object.keys(shipped).map((tag) => [tag, nameOf(tag)])),
  [pseudoTag]: 'Þšéûđö',
}

function nameOf(tag: string) {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

const isRightToLeft = (tag: string) => ['ar', 'he'].includes(tag)

/** The languages that are on the page. */
const loaded: Record<string, Locale> = {
  en: english,
  [pseudoTag]: pseudoLocale,
}

/** Before a story: fetches the language that it is shown in. */
export async function loadLocale(tag: string) {
  const load = shipped[tag]
  if (load && !loaded[tag]) {
    const { displayText } = await load()
    loaded[tag] = { dir: isRightToLeft(tag) ? 'rtl' : 'ltr', displayText }
  }
  return localeOf(tag)
}

/** A language that is on the page; English without one. */
export const localeOf = (tag: string | undefined): Locale =>
  loaded[tag ?? ''] ?? english
