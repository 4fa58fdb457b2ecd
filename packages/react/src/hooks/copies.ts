const key = Symbol.for('@cognito-devices/react')

/** The contexts of all copies of this package whose provider was rendered. */
function contexts() {
  const page = globalThis as { [key]?: Set<unknown> }
  page[key] ??= new Set()
  return page[key]
}

/** A provider of this copy is on the page. */
export function noteCopy(context: object) {
  contexts().add(context)
}

/** Whether a provider of another copy is on the page: its context is not ours. */
export function hasOtherCopy(context: object) {
  return [...contexts()].some((each) => each !== context)
}
