type Forms = { [rule in Intl.LDMLPluralRule]?: string } & { other: string }

/**
 * Says a number in a language: as it is written there, in place of the `#` of the
 * form that the language has for it.
 */
export function createCount(locale: string) {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count: number, forms: Forms = { other: '#' }) =>
    (forms[rules.select(count)] ?? forms.other).replace(
      '#',
      numbers.format(count),
    )
}
