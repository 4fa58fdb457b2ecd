import type { WebAuthnExpectation, WebAuthnVerifier } from '../webAuthn.ts'

/** Loaded with the first passkey, since most people use none. */
const load = () => import('@simplewebauthn/server')

/** Checks passkeys with `@simplewebauthn/server`, attestation included. */
export function createWebAuthnVerifier(): WebAuthnVerifier {
  return {
    async verifyRegistration(credential, expected) {
      const { verifyRegistrationResponse } = await load()
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: credential as never,
        ...toOptions(expected),
      })
      if (!verified) throw new Error('Its attestation does not hold.')
      const { publicKey, counter } = registrationInfo.credential
      return {
        publicKey: Buffer.from(publicKey).toString('base64url'),
        counter,
      }
    },

    async verifyAuthentication(credential, expected, passkey) {
      const { verifyAuthenticationResponse } = await load()
      const { verified, authenticationInfo } =
        await verifyAuthenticationResponse({
          response: credential as never,
          ...toOptions(expected),
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(
              Buffer.from(passkey.publicKey, 'base64url'),
            ),
            counter: passkey.counter,
          },
        })
      if (!verified) throw new Error('Its signature is wrong.')
      return { counter: authenticationInfo.newCounter }
    },
  }
}

function toOptions({
  challenge,
  origin,
  relyingPartyId,
  requireUserVerification,
}: WebAuthnExpectation) {
  return {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: relyingPartyId,
    requireUserVerification,
  }
}
