const key = Symbol.for('@cognito-devices/react')

/** The contexts of all copies of this package that have rendered a provider. */
function contexts() {
  const page = globalThis as { [key]?: Set<unknown> }
  page[key] ??= new Set()
  return page[key]
}

/** Notes that a provider of this copy is on the page. */
export function noteCopy(context: object) {
  contexts().add(context)
}

/** Whether a provider of another copy, with another context, is on the page. */
export function hasOtherCopy(context: object) {
  return [...contexts()].some((each) => each !== context)
}
