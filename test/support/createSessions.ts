import type { SeedSessionOptions } from '@cognito-devices/emulator'
import { createDevices } from './createDevices.ts'

export type SessionsOptions = {
  devices?: Parameters<typeof createDevices>[0]
  /** Sessions of other browsers. */
  others?: SeedSessionOptions[]
  /** Of this browser. */
  own?: SeedSessionOptions
  /** This browser has signed in just now, and is not listed yet. */
  isLate?: boolean
  /** Milliseconds between two sign-ins. @default 0 */
  apart?: number
}

/** A pool that tracks sessions, with a user who is signed in here and elsewhere. */
export async function createSessions({
  apart = 0,
  devices: options,
  isLate,
  others = [],
  own,
}: SessionsOptions = {}) {
  const devices = await createDevices(options)
  const { emulator, seed } = devices
  await emulator.send('SetUserPoolSessionConfiguration', {
    UserPoolId: seed.userPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 100 },
  })
  type Answer = {
    Sessions: { SessionId: string; IsCurrentSession: boolean }[]
  }
  /** The sessions that the service has, whoever is signed in. */
  const list = async (AccessToken: string) =>
    (await emulator.send<Answer>('ListUserSessions', { AccessToken })).Sessions
  async function signIn(session?: SeedSessionOptions) {
    const { accessToken, deviceKey } = await devices.signIn(session)
    // Cognito lists it a little later.
    emulator.advance(2_000)
    const current = (await list(accessToken)).find(
      (each) => each.IsCurrentSession,
    )
    return { accessToken, deviceKey, sessionId: current?.SessionId ?? '' }
  }
  const strangers = []
  for (const [index, other] of others.entries()) {
    const ago = apart * (others.length - index)
    emulator.advance(-ago)
    strangers.push(await signIn(other))
    emulator.advance(ago)
  }
  const mine = isLate
    ? { ...(await devices.signIn(own)), sessionId: '' }
    : await signIn(own)
  emulator.clearLog()
  return {
    ...devices,
    list,
    signIn,
    mine,
    others: strangers.map(({ sessionId }) => sessionId),
    strangers,
    isAlive: (accessToken: string) =>
      emulator.send('GetUser', { AccessToken: accessToken }).then(
        () => true,
        () => false,
      ),
    sent: (operation: string) =>
      emulator.log.filter((call) => call.operation === operation),
  }
}

export type Sessions = Awaited<ReturnType<typeof createSessions>>
