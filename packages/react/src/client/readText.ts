/** Text that is not empty. */
export const readText = (value: unknown) =>
  typeof value === 'string' && value ? value : undefined

/**
 * Cognito's keys have at most 55 characters; a server of one's own may hand out
 * others. Without white space, and fit to be the name of a property.
 */
const usableKey = /^(?!__proto__$)\S{1,256}$/

export const readDeviceKey = (value: unknown) =>
  typeof value === 'string' && usableKey.test(value) ? value : undefined
