import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Options = { challenge: string }

type Answer = {
  /** The page that asks. */
  origin?: string
  /** The relying party that the authenticator speaks for. */
  rpId?: string
  /** Whether a finger, a face or a PIN was asked for. */
  verifies?: boolean
  userHandle?: string
  /** How often it says it was used. By default it counts. */
  counter?: number
}

const present = 1
const verified = 4
const hasCredential = 64

/** An authenticator of one passkey, as a browser would speak for it. */
export function createAuthenticator(
  defaults: Required<Pick<Answer, 'origin' | 'rpId'>>,
) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  })
  const credentialId = randomBytes(16)
  const id = credentialId.toString('base64url')
  let counter = 0

  function speak(type: string, { challenge }: Options, answer: Answer) {
    const { origin, rpId, verifies = true } = { ...defaults, ...answer }
    const flags = present | (verifies ? verified : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(answer.counter ?? ++counter)
    return {
      clientData: Buffer.from(JSON.stringify({ type, challenge, origin })),
      authenticatorData: (more = 0, rest = Buffer.alloc(0)) =>
        Buffer.concat([
          createHash('sha256').update(rpId).digest(),
          Buffer.from([flags | more]),
          count,
          rest,
        ]),
    }
  }

  const toCredential = (response: object) => ({
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response,
  })

  return {
    id,

    /** `navigator.credentials.create` */
    register(options: Options, answer: Answer = {}) {
      const said = speak('webauthn.create', options, answer)
      const length = Buffer.from([0, credentialId.length])
      const authData = said.authenticatorData(
        hasCredential,
        Buffer.concat([
          Buffer.alloc(16),
          length,
          credentialId,
          toCose(publicKey.export({ format: 'jwk' })),
        ]),
      )
      const attestation = encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      return toCredential({
        clientDataJSON: said.clientData.toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        transports: ['internal'],
      })
    },

    /** `navigator.credentials.get` */
    signIn(options: Options, answer: Answer = {}) {
      const { clientData, authenticatorData } = speak(
        'webauthn.get',
        options,
        answer,
      )
      const data = authenticatorData()
      const hash = createHash('sha256').update(clientData).digest()
      const signature = sign('sha256', Buffer.concat([data, hash]), privateKey)
      return toCredential({
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        ...(answer.userHandle && { userHandle: answer.userHandle }),
      })
    },
  }
}

function toCose({ x = '', y = '' }: JsonWebKey): Buffer {
  return encode(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
}

/** As much of CBOR as this needs. */
function encode(value: unknown): Buffer {
  if (typeof value === 'number') {
    return value < 0 ? head(1, -1 - value) : head(0, value)
  }
  if (Buffer.isBuffer(value))
    return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') {
    return Buffer.concat([head(3, value.length), Buffer.from(value)])
  }
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flat().map(encode)])
}

function head(type: number, size: number): Buffer {
  return Buffer.from(
    size < 24 ? [(type << 5) | size] : [(type << 5) | 24, size],
  )
}
