/** A string that is not empty. */
export const readText = (value: unknown) =>
  typeof value === 'string' && value ? value : undefined

/**
 * Cognito's keys have at most 55 characters. Your own server may use others. A
 * key has no white space, and can be the name of a property.
 */
const usableKey = /^(?!__proto__$)\S{1,256}$/

export const readDeviceKey = (value: unknown) =>
  typeof value === 'string' && usableKey.test(value) ? value : undefined
