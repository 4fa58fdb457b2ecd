import type { LocaleText } from '@cognito-devices/ui'

type Language = {
  tag: string
  /** What its speakers call it. */
  name: string
  dir: 'ltr' | 'rtl'
  load(): Promise<{ displayText: LocaleText }>
}

/** Every language of the kit; each is fetched when it is chosen. */
export const languages: readonly Language[] = [
  {
    tag: 'en',
    name: 'English',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/en'),
  },
  {
    tag: 'de',
    name: 'Deutsch',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/de'),
  },
  {
    tag: 'fr',
    name: 'Français',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/fr'),
  },
  {
    tag: 'es',
    name: 'Español',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/es'),
  },
  {
    tag: 'pt-BR',
    name: 'Português (Brasil)',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/pt-BR'),
  },
  {
    tag: 'ja',
    name: '日本語',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/ja'),
  },
  {
    tag: 'zh-Hans',
    name: '简体中文',
    dir: 'ltr',
    load: () => import('@cognito-devices/ui/locales/zh-Hans'),
  },
  {
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    load: () => import('@cognito-devices/ui/locales/ar'),
  },
]
