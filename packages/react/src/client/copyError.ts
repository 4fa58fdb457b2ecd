import { hideSecrets } from './hideSecrets.ts'

type Told = { name?: unknown; message?: unknown; stack?: unknown }

const textOf = (value: unknown, otherwise: string) =>
  typeof value === 'string' && value ? value : otherwise

/**
 * Errors are recognised by their fields, not by their class, which may be from
 * another realm.
 */
function read(thrown: unknown): Told {
  if (typeof thrown === 'string') return { message: thrown }
  const { message, name, stack } = (thrown ?? {}) as Told
  return { message, name, stack }
}

/**
 * Name, message and stack of anything that was thrown, without secrets. Nothing
 * else is kept, since the error or its causes may contain a request. Never
 * throws.
 */
export function copyError(thrown: unknown, secret?: string) {
  let told: Told = {}
  try {
    told = read(thrown)
  } catch {
    // A getter of the error has thrown.
  }
  const hide = (text: string) => hideSecrets(text, secret)
  const copy = new Error(
    hide(textOf(told.message, 'Something was thrown that says no more.')),
  )
  const name = hide(textOf(told.name, 'Error'))
  const stack = hide(textOf(told.stack, `${name}: ${copy.message}`))
  return Object.assign(copy, { name, stack })
}
