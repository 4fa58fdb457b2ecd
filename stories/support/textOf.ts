import type { LocaleText } from '@cognito-devices/ui'
import { localeOf } from './locales.ts'

type Shown = {
  args: { displayText?: Partial<LocaleText> }
  globals: { locale?: string }
}

/** The texts that a story is shown with, in the language of the toolbar. */
export function textOf({ args, globals }: Shown): LocaleText {
  const { displayText } = localeOf(globals.locale)
  return Object.assign({}, displayText, args.displayText)
}

/** What a text begins with, before what is put into it. */
export const beginning = (say: (value: string) => string) =>
  say('\0').split('\0')[0] ?? ''

/** Matches an element that says all of these, and perhaps more. */
export const saying =
  (...texts: string[]) =>
  (said: string) =>
    texts.every((text) => said.includes(text))
