import type { LocaleText } from '@cognito-devices/ui'

type Load = () => Promise<{ displayText: LocaleText }>

/** Every language of the kit by its tag; each is fetched when it is chosen. */
export const languages: Record<string, Load> = {
  en: () => import('@cognito-devices/ui/locales/en'),
  de: () => import('@cognito-devices/ui/locales/de'),
  fr: () => import('@cognito-devices/ui/locales/fr'),
  es: () => import('@cognito-devices/ui/locales/es'),
  'pt-BR': () => import('@cognito-devices/ui/locales/pt-BR'),
  ja: () => import('@cognito-devices/ui/locales/ja'),
  'zh-Hans': () => import('@cognito-devices/ui/locales/zh-Hans'),
  ar: () => import('@cognito-devices/ui/locales/ar'),
}

/** What its speakers call it. */
export const nameOf = (tag: string) =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag

export const directionOf = (tag: string) => (tag === 'ar' ? 'rtl' : 'ltr')
