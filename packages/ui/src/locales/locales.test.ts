import type { LocaleText } from '@cognito-devices/ui'
import * as ui from '@cognito-devices/ui'
import * as amplify from '@cognito-devices/ui/amplify'
import { locales } from '@cognito-devices/ui/locales'
import { displayText as ar } from '@cognito-devices/ui/locales/ar'
import { displayText as de } from '@cognito-devices/ui/locales/de'
import { displayText as en } from '@cognito-devices/ui/locales/en'
import { displayText as es } from '@cognito-devices/ui/locales/es'
import { displayText as fr } from '@cognito-devices/ui/locales/fr'
import { describe, expect, test } from 'vitest'

const texts: [string, LocaleText][] = await Promise.all(
  Object.entries(locales).map(async ([tag, load]) => {
    const { displayText } = await load()
    return [tag, displayText]
  }),
)
const translations = texts.filter(([tag]) => tag !== 'en')

type Key = keyof LocaleText
type FunctionKey = {
  [key in Key]: LocaleText[key] extends (...args: never) => string ? key : never
}[Key]

const numbers = [0, 1, 2, 3, 11, 100, 1234]
const each = numbers.map((number): [number] => [number])
const pairs = numbers.flatMap((one) =>
  [0, 1, 2, 11].map((other): [number, number] => [one, other]),
)

/** What each function is called with: names and sentences are signs of no script. */
const calls: {
  [key in FunctionKey]: Parameters<LocaleText[key]>[]
} = {
  amount: each,
  askedSetting: [['◆']],
  browserOn: [['◆', '▲']],
  codeSent: [['◆'], [undefined]],
  endedRow: [['◆']],
  endManyTitle: each.slice(1),
  endProgress: each.map(([number]) => [number, 1234]),
  endResult: pairs,
  firstUsed: [['◆']],
  endedOn: [['◆']],
  endsAtVisit: [['◆']],
  found: each,
  hintEnded: [['◆']],
  hintOnUntil: [['◆']],
  hintOnVisit: [['◆']],
  ipAddress: [['◆']],
  join: [['◆.', '▲.']],
  labelOther: [['◆'], [undefined]],
  lastUsed: [['◆']],
  more: [['◆']],
  nothingFound: [['◆']],
  old: each,
  oldOther: each,
  passwordWeak: [
    ['length'],
    ['lowercase'],
    ['number'],
    ['symbol'],
    ['uppercase'],
    [undefined],
  ],
  progress: each.map(([number]) => [number, 1234]),
  reference: [['◆']],
  removed: [['◆']],
  removeManyTitle: each.slice(1),
  removeSelected: each.slice(1),
  removeTitle: [['◆'], [undefined]],
  result: pairs,
  retryIn: each.slice(1, -1),
  selected: each,
  sharedSignIn: each.slice(1),
  showMore: each.slice(1),
  until: [['◆']],
  stepDevices: each.slice(1),
  stepDevicesDone: each.slice(1),
  stepSessions: each.slice(1),
  stepSessionsDone: each.slice(1),
  stepsDone: pairs,
  unused: each,
  unusedCount: numbers.slice(1).map((number) => [number, 90]),
  whatHappened: [['◆'], [undefined]],
  withName: [['◆', '▲.']],
}

const functionKeys = Object.keys(calls) as FunctionKey[]

function say(text: LocaleText, key: FunctionKey, args: readonly unknown[]) {
  const speak = text[key] as (...args: readonly unknown[]) => string
  return speak(...args)
}

/** Every text that `text` can come to, by what it is called with. */
function everything(text: LocaleText) {
  return Object.entries(text).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : calls[key as FunctionKey].map((args) => [
          `${key}(${args})`,
          say(text, key as FunctionKey, args),
        ]),
  )
}

const english = new Map(everything(en))

/** Texts of which `is` is true, to be compared with none. */
const textsWith = (text: LocaleText, is: (said: string) => boolean) =>
  everything(text).filter(([, said]) => is(said))

describe('English', () => {
  test('has every text that a component can be given', () => {
    const defaults = Object.entries({ ...ui, ...amplify })
      .filter(([name]) => /^default\w*Text$/.test(name))
      .map(([, texts]) => texts as object)
    expect(defaults.length).toBeGreaterThan(3)
    const keys = new Set(defaults.flatMap((texts) => Object.keys(texts)))
    expect([...keys].sort()).toEqual(Object.keys(en).sort())
    expect(en).toMatchObject(Object.assign({}, ...defaults))
  })

  test('says of an error nothing that is true of a write only', () => {
    const ofWrites: Key[] = ['errorNotApplied', 'errorVetoed']
    const said = Object.entries(en).filter(
      ([key, said]) =>
        key.startsWith('error') &&
        !ofWrites.includes(key as Key) &&
        /chang|sav/i.test(String(said)),
    )
    expect(said).toEqual([])
  })

  test('is American, as its dates are', () => {
    const british = /isation|ised?\b|[a-z]{2}our\b/
    expect(textsWith(en, (said) => british.test(said))).toEqual([])
  })

  test('counts', () => {
    expect(en.old(1)).toContain('for 1 day.')
    expect(en.old(2)).toContain('for 2 days.')
    expect(en.unused(1234)).toContain('for 1,234 days')
    expect(en.removeManyTitle(1)).toBe('Remove one browser?')
    expect(en.removeManyTitle(2)).toBe('Remove 2 browsers?')
    expect(en.result(1200, 1)).toBe('1,200 removed, 1 not.')
  })
})

describe.each(texts)('%s', (tag, text) => {
  const formats = new Intl.NumberFormat(tag)
  const rules = new Intl.PluralRules(tag)

  test('carries its own tag, which Intl knows', () => {
    expect(text.locale).toBe(tag)
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag])
  })

  test('has the keys of English, and no empty text', () => {
    expect(Object.keys(text).sort()).toEqual(Object.keys(en).sort())
    expect(textsWith(text, (said) => said.trim() === '')).toEqual([])
  })

  test('loses nothing that it is given', () => {
    const spoken = functionKeys.flatMap((key) =>
      calls[key].map((args) => ({ key, args, said: say(text, key, args) })),
    )
    for (const { key, args, said } of spoken) {
      expect(said, key).not.toMatch(/undefined|null|NaN|false|true|#/)
      for (const [index, arg] of args.entries()) {
        // What a password needs is a name of ours, and said in words.
        if (typeof arg === 'string' && key !== 'passwordWeak')
          expect(said, key).toContain(arg)
        // What is none is left out of a result, except what was removed.
        const isLeftOut = /result/i.test(key) && index > 0 && arg === 0
        // A language may have a word for the number.
        const hasWord = arg === 1 || (arg === 2 && rules.select(arg) === 'two')
        if (typeof arg === 'number' && !isLeftOut && !hasWord)
          expect(said, key).toContain(formats.format(arg))
      }
    }
  })

  test('is set as print is', () => {
    const flaws = /^\s|\s$| {2}|\.\.\.|'|"| [,.;]/
    expect(textsWith(text, (said) => flaws.test(said))).toEqual([])
  })
})

/** Wide characters take twice the room. */
const widthOf = (said: string) =>
  [...said.normalize('NFC')].reduce((width, character) => {
    if (/\p{Mn}|\p{Cf}/u.test(character)) return width
    return width + (/[\u1100-\u115f\u2e80-\uffef]/.test(character) ? 2 : 1)
  }, 0)

/** The last sign, whatever the script. */
function endingOf(said: string) {
  const last = said.at(-1) ?? ''
  if ('.。।'.includes(last)) return 'stop'
  // The last is what Greek asks with.
  if ('?？؟;'.includes(last)) return 'question'
  if (last === '…') return 'more'
  return 'none'
}

const sentencesOf = (said: string) =>
  said.match(/\.(?!\d)|[。।?？؟;]/g)?.length ?? 0

/** Words that these languages share with English. */
const shared: Record<string, string[]> = {
  da: ['stop'],
  de: ['code'],
  fr: ['code'],
  nl: ['code'],
}

const isPunctuation = (key: string) =>
  /^(join|amount|separator|withName)\b/.test(key)

/** Languages in which a space ends a sentence, and a word asks. */
const unmarked = ['th']

describe.each(translations)('%s, beside English', (tag, text) => {
  const marked = unmarked.includes(tag) ? [] : everything(text)

  test('is translated', () => {
    const same = everything(text)
      .filter(([key, said]) => english.get(key) === said)
      .map(([key]) => key)
      .filter((key) => !isPunctuation(key))
    expect(same).toEqual(shared[tag] ?? [])
  })

  test('ends its texts as English does', () => {
    for (const [key, said] of marked) {
      expect([key, endingOf(said)]).toEqual([
        key,
        endingOf(english.get(key) ?? ''),
      ])
    }
  })

  test('says as many sentences as English does', () => {
    for (const [key, said] of marked)
      expect([key, sentencesOf(said)]).toEqual([
        key,
        sentencesOf(english.get(key) ?? ''),
      ])
  })

  test('needs no more room than is there', () => {
    const tooLong = everything(text).filter(([key, said]) => {
      const room = widthOf(english.get(key) ?? '')
      const isSentence = endingOf(english.get(key) ?? '') === 'stop'
      return isSentence
        ? widthOf(said) > Math.max(1.8 * room, room + 20)
        : widthOf(said) > Math.max(1.6 * room, room + 16)
    })
    expect(tooLong).toEqual([])
  })
})

const inOtherScripts = texts.filter(
  ([tag]) => new Intl.Locale(tag).maximize().script !== 'Latn',
)

/** What these languages write in Latin letters, beside names. */
const latin: Record<string, string> = { el: 'email' }

test.each(inOtherScripts)(
  '%s has no Latin letters but those of names',
  (tag, text) => {
    const stray = textsWith(text, (said) =>
      /\p{Script=Latin}/u.test(
        said.replaceAll('IP', '').replaceAll(latin[tag] ?? '', ''),
      ),
    )
    expect(stray).toEqual([['locale', tag]])
  },
)

test.each(texts.filter(([tag]) => unmarked.includes(tag)))(
  '%s has no stops and question marks',
  (_, text) => {
    const own = everything(text).filter(([key]) => !isPunctuation(key))
    expect(own.filter(([, said]) => sentencesOf(said) > 0)).toEqual([])
  },
)

test('French has a space that does not break before its signs', () => {
  const flaws = textsWith(fr, (said) => /[^\u00a0][?!;:]/.test(said))
  expect(flaws).toEqual([])
})

test('Spanish opens what it asks', () => {
  const flaws = textsWith(es, (said) => /\?/.test(said) !== /¿/.test(said))
  expect(flaws).toEqual([])
})

/** `unused` with a number of each plural that the language has up to a hundred. */
const inflected: Record<string, Record<number, string>> = {
  ar: {
    0: 'غير مستخدم منذ 0 يوم',
    1: 'غير مستخدم منذ يوم واحد',
    2: 'غير مستخدم منذ يومين',
    3: 'غير مستخدم منذ 3 أيام',
    11: 'غير مستخدم منذ 11 يومًا',
    100: 'غير مستخدم منذ 100 يوم',
  },
  cs: {
    1: 'Nepoužito 1 den',
    2: 'Nepoužito 2 dny',
    5: 'Nepoužito 5 dní',
  },
  da: { 1: 'Ikke brugt i 1 dag', 2: 'Ikke brugt i 2 dage' },
  de: { 1: 'Seit 1 Tag nicht benutzt', 2: 'Seit 2 Tagen nicht benutzt' },
  el: { 1: 'Χωρίς χρήση για 1 ημέρα', 2: 'Χωρίς χρήση για 2 ημέρες' },
  en: { 1: 'Not used for 1 day', 2: 'Not used for 2 days' },
  es: { 1: 'Sin usar desde hace 1 día', 2: 'Sin usar desde hace 2 días' },
  fi: { 1: 'Käyttämättä 1 päivän', 2: 'Käyttämättä 2 päivää' },
  fr: { 1: 'Inutilisé depuis 1 jour', 2: 'Inutilisé depuis 2 jours' },
  he: {
    1: 'לא בשימוש כבר יום אחד',
    2: 'לא בשימוש כבר יומיים',
    3: 'לא בשימוש כבר 3 ימים',
  },
  hi: { 1: '1 दिन से इस्तेमाल नहीं हुआ', 2: '2 दिनों से इस्तेमाल नहीं हुआ' },
  it: { 1: 'Non usato da 1 giorno', 2: 'Non usato da 2 giorni' },
  nb: { 1: 'Ikke brukt på 1 dag', 2: 'Ikke brukt på 2 dager' },
  nl: { 1: '1 dag niet gebruikt', 2: '2 dagen niet gebruikt' },
  pl: {
    1: 'Nieużywana od 1 dnia',
    2: 'Nieużywana od 2 dni',
    5: 'Nieużywana od 5 dni',
  },
  'pt-BR': { 1: 'Sem uso há 1 dia', 2: 'Sem uso há 2 dias' },
  ru: {
    1: 'Не используется 1 день',
    2: 'Не используется 2 дня',
    5: 'Не используется 5 дней',
    21: 'Не используется 21 день',
  },
  sv: { 1: 'Inte använd på 1 dag', 2: 'Inte använd på 2 dagar' },
  tr: { 1: '1 gündür kullanılmadı', 2: '2 gündür kullanılmadı' },
  uk: {
    1: 'Не використовується 1 день',
    2: 'Не використовується 2 дні',
    5: 'Не використовується 5 днів',
    21: 'Не використовується 21 день',
  },
}

const upToHundred = Array.from({ length: 101 }, (_, number) => number)

test.each(texts)('%s has a form for each of its plurals', (tag, { unused }) => {
  const rules = new Intl.PluralRules(tag)
  const forms = new Set(upToHundred.map((number) => rules.select(number)))
  const said = inflected[tag] ?? { 1: unused(1) }
  const numbers = Object.keys(said).map(Number)
  expect(new Set(numbers.map((number) => rules.select(number)))).toEqual(forms)
  expect(numbers.map((number) => unused(number))).toEqual(Object.values(said))
})

test('Arabic keeps what is written from left to right together', () => {
  expect(ar.codeSent('+49•••12')).toContain('\u2068+49•••12\u2069')
  expect(ar.reference('abc')).toContain('\u2068abc\u2069')
})

test.each(['ar', 'he'])('%s turns a name with its own letters', (tag) => {
  const text = new Map(texts).get(tag) ?? en
  const name = text.browserOn('Chrome', 'macOS')
  expect(text.removeTitle(name)).toContain(`\u2067${name}\u2069`)
})

test('numbers are grouped as in their language', () => {
  expect(de.removeManyTitle(1234)).toBe('1.234 Browser entfernen?')
  expect(fr.removeManyTitle(1234)).toMatch(/^Supprimer 1\u202f234 navigateurs/)
})
