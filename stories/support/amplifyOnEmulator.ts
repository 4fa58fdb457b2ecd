import type { Emulator, Seed } from '@cognito-devices/emulator'
import { Amplify } from 'aws-amplify'
import { signIn } from 'aws-amplify/auth'
import { ConsoleLogger } from 'aws-amplify/utils'

const endpoint = 'http://cognito.local/'

/**
 * Points Amplify at a local Cognito in the page. Amplify has no setting for its
 * `fetch`, so the page's one takes the way there. Returns how to undo it.
 */
export function pointAmplifyAt(emulator: Emulator, seed: Seed) {
  const { fetch } = window
  window.fetch = (input, init) => {
    const { url } = input instanceof Request ? input : { url: String(input) }
    return url.startsWith(endpoint)
      ? emulator.fetch(input, init)
      : fetch(input, init)
  }
  // It warns at each call that the endpoint is not AWS's own.
  ConsoleLogger.LOG_LEVEL = 'ERROR'
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: seed.userPoolId,
        userPoolClientId: seed.clientId,
        userPoolEndpoint: endpoint,
        loginWith: { email: true },
      },
    },
  })
  return () => {
    window.fetch = fetch
    window.localStorage.clear()
  }
}

/** The same, and signs in with it. */
export async function amplifyOnEmulator(emulator: Emulator, seed: Seed) {
  const undo = pointAmplifyAt(emulator, seed)
  await signIn({ username: seed.username, password: seed.password })
  return undo
}
