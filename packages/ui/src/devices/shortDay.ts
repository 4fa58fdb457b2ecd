/** "12 March"; with its year where that is another one. Epoch milliseconds. */
export function shortDay(time: number, locale: string) {
  const date = new Date(time)
  const isThisYear = date.getFullYear() === new Date().getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: isThisYear ? undefined : 'numeric',
  }).format(date)
}
