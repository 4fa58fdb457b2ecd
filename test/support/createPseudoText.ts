import type { LocaleText } from '@cognito-devices/ui'

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const accented = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'

/** As many more characters as German or French may need, in words that can wrap. */
function padding(letters: number) {
  const signs = '~'.repeat(Math.ceil(letters * 0.5))
  return signs.replace(/~{12}(?=~)/g, '$& ')
}

function speak(sentence: string) {
  let letters = 0
  const said = sentence.replace(/[A-Za-z]/g, (letter) => {
    letters++
    return accented[plain.indexOf(letter)] ?? letter
  })
  // A text that is made of other texts has been padded already.
  return letters ? `[${said} ${padding(letters)}]` : `[${said}]`
}

type Speak = (...args: unknown[]) => string

/**
 * English with brackets and accents, which hard-coded text does not have, and 40 %
 * longer. A text that is cut off lacks its last bracket.
 */
export function createPseudoText(text: LocaleText): LocaleText {
  const spoken = Object.entries(text).map(([key, value]) => {
    if (key === 'locale') return [key, value]
    const say = value as string | Speak
    return [
      key,
      typeof say === 'string'
        ? speak(say)
        : (...args: unknown[]) => speak(say(...args)),
    ]
  })
  return Object.fromEntries(spoken)
}
