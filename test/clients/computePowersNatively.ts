import { createDiffieHellman, getDiffieHellman } from 'node:crypto'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

type BigInteger = {
  modPow(
    exponent: BigInteger,
    modulus: BigInteger,
    callback?: (error: null, result: BigInteger) => void,
  ): BigInteger
  toString(radix: number): string
}
type BigIntegerClass = {
  new (hex: string, radix: number): BigInteger
  prototype: BigInteger
}

const require = createRequire(import.meta.url)
const from = (name: string) => createRequire(require.resolve(name))

/**
 * Lets the clients raise to a power by OpenSSL, as Amplify's and
 * identity-js's own builds for React Native do by native code. It is nine
 * tenths of what a sign-in costs them, and has but one right result: what
 * differs between sign-ins, signs, padding, hashes and proofs, stays theirs.
 */
export async function computePowersNatively(): Promise<() => void> {
  const originals = (await findClasses()).map(useOpenSsl)
  return () => {
    for (const restore of originals) restore()
  }
}

function useOpenSsl(Class: BigIntegerClass): () => void {
  const { modPow } = Class.prototype
  Class.prototype.modPow = function byOpenSsl(exponent, modulus, callback) {
    const hex = raise(toBigInt(this), toBigInt(exponent), toBigInt(modulus))
    const result = new Class(hex, 16)
    callback?.(null, result)
    return result
  }
  return () => {
    Class.prototype.modPow = modPow
  }
}

async function findClasses(): Promise<BigIntegerClass[]> {
  const amplify = from('aws-amplify')
    .resolve('@aws-amplify/auth')
    .replace(
      /dist.*/,
      'dist/esm/providers/cognito/utils/srp/BigInteger/BigInteger.mjs',
    )
  return [
    (await import(pathToFileURL(amplify).href)).default,
    require('amazon-cognito-identity-js/lib/BigInteger.js').default,
    from('cognito-srp-helper')('jsbn').BigInteger,
  ]
}

/** The group that all of them use. */
const group = getDiffieHellman('modp15')
const prime = BigInt(`0x${group.getPrime('hex')}`)
const power = createDiffieHellman(group.getPrime(), group.getGenerator())

function raise(base: bigint, exponent: bigint, modulus: bigint): string {
  if (modulus !== prime) throw new Error('That is another group.')
  // A difference of two numbers can be negative, a power of it is not.
  const positive = ((base % prime) + prime) % prime
  power.setPrivateKey(toBytes(exponent))
  return power.computeSecret(toBytes(positive)).toString('hex')
}

function toBigInt(value: BigInteger): bigint {
  const hex = value.toString(16)
  return hex.startsWith('-') ? -BigInt(`0x${hex.slice(1)}`) : BigInt(`0x${hex}`)
}

function toBytes(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex')
}
