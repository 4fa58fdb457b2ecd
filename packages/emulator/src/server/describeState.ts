import { describeUserAgent } from '../deviceType.ts'
import type { Service } from '../service.ts'
import type { Device, Pool, User, UserSession } from '../state.ts'
import { findActiveSessions } from '../userSessions.ts'

const mostUsers = 100
const mostDevices = 50

/** What the inspector shows: no passwords, no secrets, no tokens. */
export function describeState(service: Service) {
  const { pools, clients } = service.state
  return {
    now: service.now(),
    issuer: service.issuer,
    pools: [...pools.values()].map((pool) => ({
      id: pool.id,
      name: pool.name,
      tracking: describeTracking(pool),
      mfa: pool.mfaConfiguration,
      tracksSessions: pool.userSessionTracking === 'ENABLED',
      clients: [...clients.values()]
        .filter(({ userPoolId }) => userPoolId === pool.id)
        .map(({ id, name }) => ({ id, name })),
      userCount: pool.users.size,
      users: [...pool.users.values()]
        .slice(0, mostUsers)
        .map((user) => describeUser(service, pool, user)),
    })),
  }
}

export type DescribedState = ReturnType<typeof describeState>

function describeTracking({ deviceConfiguration }: Pool): string {
  if (!deviceConfiguration) return 'off'
  return deviceConfiguration.DeviceOnlyRememberedOnUserPrompt
    ? 'opt-in'
    : 'always'
}

function describeUser(service: Service, pool: Pool, user: User) {
  const { email, phone_number } = user.attributes
  const devices = [...user.devices.values()].filter((each) => each.confirmed)
  return {
    username: user.username,
    name: email ?? phone_number ?? user.username,
    status: user.enabled ? user.status : 'DISABLED',
    enabled: user.enabled,
    hasTotp: user.totpSecret !== undefined,
    groups: user.groups,
    deviceCount: devices.length,
    devices: devices.slice(0, mostDevices).map(describeDevice),
    sessions: findActiveSessions(service, { pool, user }).map(describeSession),
  }
}

function describeDevice({ deviceKey, name, remembered, ...device }: Device) {
  return {
    key: deviceKey,
    name: nameBrowser(name) ?? deviceKey,
    remembered,
    authenticatedAt: device.authenticatedAt,
  }
}

/** Amplify names a device by the user agent, which fills four lines. */
function nameBrowser(name: string | undefined): string | undefined {
  return name?.startsWith('Mozilla/') ? describeUserAgent(name) : name
}

function describeSession(session: UserSession) {
  const { id, type, deviceType, ipAddress, lastActiveAt } = session
  return { id, type, deviceType, ipAddress, lastActiveAt }
}
