import {
  createEmulator,
  type EmulatorOptions,
  type SeedOptions,
  type SeedSessionOptions,
  seedPool,
  seedSession,
} from '@cognito-devices/emulator'
import { createCognitoDeviceClient } from '@cognito-devices/react'

/** A local Cognito with one pool, and a client whose user the test chooses. */
export async function createDevices({
  emulator: emulatorOptions,
  timeoutMs,
  ...options
}: SeedOptions & {
  emulator?: EmulatorOptions
  timeoutMs?: number | undefined
} = {}) {
  const emulator = createEmulator(emulatorOptions)
  const seed = await seedPool(emulator, { mfa: 'OFF', totp: false, ...options })
  const listeners = new Set<() => void>()
  let accessToken: string | undefined
  const gates = new Map<string, Promise<void>>()

  async function passGate({ headers, signal }: RequestInit) {
    const [, operation = ''] =
      new Headers(headers).get('x-amz-target')?.split('.') ?? []
    const gate = gates.get(operation)
    if (!gate) return
    await new Promise<void>((resolve, reject) => {
      void gate.then(resolve)
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
  }

  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: async () => accessToken,
    subscribeSession(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async fetch(input, init = {}) {
      await passGate(init)
      return emulator.fetch(input, init)
    },
    timeoutMs,
  })

  /** Replaces the session's token. Nobody signs out. */
  function setToken(token: string | undefined) {
    accessToken = token
    for (const listener of listeners) listener()
  }

  return {
    emulator,
    seed,
    client,
    setToken,
    signOut: () => setToken(undefined),
    /** A new browser of the user, with a device key of its own. */
    async signIn(session: SeedSessionOptions = {}) {
      const signedIn = await seedSession(emulator, seed, session)
      setToken(signedIn.accessToken)
      return { ...signedIn, deviceKey: signedIn.deviceKey ?? '' }
    },
    /** Signs in again on the same browser, a little later. */
    async signInAgain(deviceKey: string) {
      emulator.advance(5_000)
      type Answer = { AuthenticationResult?: { AccessToken: string } }
      const { AuthenticationResult } = await emulator.send<Answer>(
        'InitiateAuth',
        {
          AuthFlow: 'USER_PASSWORD_AUTH',
          ClientId: seed.clientId,
          AuthParameters: {
            USERNAME: seed.username,
            PASSWORD: seed.password,
            DEVICE_KEY: deviceKey,
          },
        },
      )
      setToken(AuthenticationResult?.AccessToken)
    },
    /** Requests of this operation wait until the returned function is called. */
    hold(operation: string) {
      let open = () => {}
      gates.set(
        operation,
        new Promise((resolve) => {
          open = resolve
        }),
      )
      return () => {
        gates.delete(operation)
        open()
      }
    },
    writes: () =>
      emulator.log.filter((call) => call.operation === 'UpdateDeviceStatus'),
  }
}

export type Devices = Awaited<ReturnType<typeof createDevices>>

/** What the service has, even if the user cannot see it. */
export async function readTruth(
  { emulator, seed }: Pick<Devices, 'emulator' | 'seed'>,
  deviceKey: string,
): Promise<string | undefined> {
  type Answer = {
    Device: { DeviceAttributes: { Name: string; Value: string }[] }
  }
  const answer = await emulator
    .send<Answer>('AdminGetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: deviceKey,
    })
    .catch((error: Error) => {
      if (error.name === 'ResourceNotFoundException') return undefined
      throw error
    })
  if (!answer) return 'forgotten'
  return answer.Device.DeviceAttributes.find(
    ({ Name }) => Name === 'dev:device_remembered_status',
  )?.Value
}
