/** What its speakers call it. */
export const nameOf = (tag: string) =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag

export const directionOf = (tag: string) => (tag === 'ar' ? 'rtl' : 'ltr')
