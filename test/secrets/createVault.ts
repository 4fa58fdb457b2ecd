import {
  createEmulator,
  type FaultEffect,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { createCognitoDeviceClient } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { signOut } from 'aws-amplify/auth'
import { pointAmplifyAt } from '../../stories/support/amplifyOnEmulator.ts'

/** Where the user's browsers were last used from. */
const ipAddress = '203.0.113.77'
const deviceSecret = 'DEVICE-SECRET-4f7c'

type Tokens = Awaited<ReturnType<typeof seedSession>>

/** What only the token itself may show: its parts, and its private claims. */
function markersOf(token: string) {
  const [, payload = '', signature = ''] = token.split('.')
  const json = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  const { jti, origin_jti } = JSON.parse(json)
  return [token, payload, signature, jti, origin_jti].filter(Boolean)
}

/** What Amplify keeps in the browser. */
function plant(clientId: string, username: string, tokens: Tokens) {
  const prefix = `CognitoIdentityServiceProvider.${clientId}`
  const entries = {
    LastAuthUser: username,
    [`${username}.accessToken`]: tokens.accessToken,
    [`${username}.idToken`]: tokens.idToken,
    [`${username}.refreshToken`]: tokens.refreshToken,
    [`${username}.deviceKey`]: tokens.deviceKey ?? '',
    [`${username}.deviceGroupKey`]: 'group',
    [`${username}.randomPasswordKey`]: deviceSecret,
  }
  for (const [name, value] of Object.entries(entries))
    localStorage.setItem(`${prefix}.${name}`, value)
}

/** A user on three browsers, whose every secret is known to the test. */
export async function createVault(over: 'fetch' | 'Amplify' = 'fetch') {
  const emulator = createEmulator()
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false })
  const others = [
    await seedSession(emulator, seed, { deviceName: 'Two', remembered: true }),
    await seedSession(emulator, seed, {
      deviceName: 'Three',
      remembered: true,
    }),
  ]
  const own = await seedSession(emulator, seed, { deviceName: 'One' })
  localStorage.clear()
  plant(seed.clientId, seed.sub, own)
  const markers = [ipAddress, deviceSecret, seed.password]
  for (const { accessToken, idToken, refreshToken } of [own, ...others])
    markers.push(...markersOf(accessToken), idToken, refreshToken)

  let token: string | undefined = own.accessToken
  const listeners = new Set<() => void>()
  let isBroken = false
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isBroken) {
      isBroken = false
      const cause = new Error(`Refused: ${init?.body}`)
      throw Object.assign(new Error(String(init?.body), { cause }), { init })
    }
    const response = await emulator.fetch(input, init)
    const text = await response.text()
    const { headers, status } = response
    return new Response(text.replaceAll('127.0.0.1', ipAddress), {
      headers,
      status,
    })
  }

  const undo = over === 'Amplify' ? pointAmplifyAt(emulator, seed) : undefined

  return {
    emulator,
    seed,
    markers,
    deviceKey: own.deviceKey ?? '',
    undo,
    client: undo
      ? createAmplifyDeviceClient({ fetch })
      : createCognitoDeviceClient({
          endpoint: 'http://cognito.test/',
          getAccessToken: async () => token,
          subscribeSession(listener) {
            listeners.add(listener)
            return () => listeners.delete(listener)
          },
          fetch,
        }),
    async signOut() {
      if (undo) return signOut()
      token = undefined
      for (const listener of listeners) listener()
    },
    /** The next request is thrown back by the app's own `fetch`. */
    breakFetch() {
      isBroken = true
    },
    /** The next call of this operation fails, and its answer quotes the token. */
    refuse(operation: string, name: string, quoted = own.accessToken) {
      const message = `1 validation error detected: Value '${quoted}' at 'accessToken' failed.`
      emulator.addFault({ operation, effect: { kind: 'error', name, message } })
    },
    fail(operation: string, effect: FaultEffect) {
      emulator.addFault({ operation, effect })
    },
    accessToken: own.accessToken,
    refreshToken: own.refreshToken,
  }
}
