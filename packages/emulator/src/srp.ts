import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import {
  bytesToHex,
  concatBytes,
  hexToBytes,
  utf8ToBytes,
} from '@noble/hashes/utils.js'
import { fromBase64, randomBytes, randomHex, toBase64 } from './bytes.ts'

// The 3072-bit group of RFC 3526 and RFC 5054, as Cognito uses it.
const N = BigInt(
  '0xFFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74' +
    '020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437' +
    '4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
    'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05' +
    '98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB' +
    '9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B' +
    'E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718' +
    '3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33' +
    'A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7' +
    'ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864' +
    'D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2' +
    '08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF',
)
const g = 2n
const k = hashHex(padHex(N) + padHex(g))

/** A password or device secret as the service keeps it, in hex. */
export type SrpSecret = { salt: string; verifier: string }

/**
 * Whose proof it is. For a user: the second half of the pool id, and the username. For a
 * device: its group key and its key.
 */
export type SrpIdentity = { group: string; name: string }

/** The service's side of one exchange, kept until the proof arrives. */
export type SrpServer = SrpIdentity & {
  verifier: string
  publicA: string
  publicB: string
  privateB: string
  secretBlock: string
}

export function createSrpSecret(
  identity: SrpIdentity,
  password: string,
): SrpSecret {
  const salt = randomHex(16)
  return { salt, verifier: computeVerifier(identity, salt, password) }
}

export function computeVerifier(
  { group, name }: SrpIdentity,
  salt: string,
  password: string,
): string {
  const identity = sha256(utf8ToBytes(`${group}${name}:${password}`))
  const x = hashHex(padHex(fromHex(salt)) + bytesToHex(identity))
  return powerOfG(x).toString(16)
}

/** Undefined when `publicA` is no number or is 0 modulo N. */
export function startSrp(
  identity: SrpIdentity,
  { verifier }: SrpSecret,
  publicA: string,
): SrpServer | undefined {
  // A = 0 modulo N would let a client without the password know the key.
  if (!/^[0-9a-f]+$/i.test(publicA) || fromHex(publicA) % N === 0n) return
  const b = fromHex(randomHex(32))
  const publicB = (k * fromHex(verifier) + powerOfG(b)) % N
  return {
    ...identity,
    verifier,
    publicA,
    publicB: publicB.toString(16),
    privateB: b.toString(16),
    secretBlock: toBase64(randomBytes(768)),
  }
}

/** Whether the signature proves that the client knows the password. */
export function isProofValid(
  server: SrpServer,
  timestamp: string,
  signature: string,
): boolean {
  const a = fromHex(server.publicA)
  const u = hashHex(padHex(a) + padHex(fromHex(server.publicB)))
  const base = (a * power(fromHex(server.verifier), u)) % N
  const s = power(base, fromHex(server.privateB))
  const key = hkdf(
    sha256,
    hexToBytes(padHex(s)),
    hexToBytes(padHex(u)),
    utf8ToBytes('Caldera Derived Key'),
    16,
  )
  const message = concatBytes(
    utf8ToBytes(server.group + server.name),
    fromBase64(server.secretBlock),
    utf8ToBytes(timestamp),
  )
  return toBase64(hmac(sha256, key, message)) === signature
}

/** Java's BigInteger.toByteArray() in hex: a leading 00 keeps it positive. */
export function padHex(value: bigint): string {
  const hex = value.toString(16)
  if (hex.length % 2 === 1) return `0${hex}`
  return /^[89a-f]/.test(hex) ? `00${hex}` : hex
}

function hashHex(hex: string): bigint {
  return fromHex(bytesToHex(sha256(hexToBytes(hex))))
}

function fromHex(hex: string): bigint {
  return BigInt(`0x${hex}`)
}

// A sign-in is little else than these powers modulo N, so they go by four bits
// at a time.

function power(base: bigint, exponent: bigint): bigint {
  const powers = [1n]
  while (powers.length < 16) powers.push(((powers.at(-1) ?? 1n) * base) % N)
  let result = 1n
  for (const digit of exponent.toString(16)) {
    for (let count = 0; count < 4; count++) result = (result * result) % N
    result = (result * (powers[Number.parseInt(digit, 16)] ?? 1n)) % N
  }
  return result
}

/** g to 1, 16, 256 and so on, as far as they were needed. */
const powersOfG = [g]

/**
 * Of one base without squares, by Yao's method: what has the same digit is
 * multiplied first.
 */
function powerOfG(exponent: bigint): bigint {
  const byDigit: bigint[] = Array(16).fill(1n)
  const digits = [...exponent.toString(16)].reverse()
  for (const [index, hex] of digits.entries()) {
    powersOfG[index] ??= power(powersOfG[index - 1] ?? g, 16n)
    const digit = Number.parseInt(hex, 16)
    byDigit[digit] = ((byDigit[digit] ?? 1n) * (powersOfG[index] ?? 1n)) % N
  }
  let result = 1n
  let product = 1n
  for (const each of byDigit.slice(1).reverse()) {
    product = (product * each) % N
    result = (result * product) % N
  }
  return result
}
