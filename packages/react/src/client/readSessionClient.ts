import type { DeviceClient } from './DeviceClient.ts'
import { DeviceError } from './DeviceError.ts'
import { membersOf } from './isObject.ts'
import { askClient, isDone } from './readDeviceClient.ts'
import { readDeviceKey } from './readText.ts'
import { readSessionPage, readUserSession } from './readUserSession.ts'

/** The calls for sessions. A client may lack them. */
type Method = 'listSessions' | 'endSession' | 'signOutEverywhere'

/** A call that cannot even be looked at is none. */
export function hasCall(client: DeviceClient, method: Method) {
  try {
    return typeof client[method] === 'function'
  } catch {
    return false
  }
}

function requireCall(client: DeviceClient, method: Method) {
  if (!hasCall(client, method))
    throw new DeviceError(
      'OperationNotEnabled',
      `The DeviceClient has no ${method}: see docs/sessions.md.`,
    )
}

/**
 * The part of `readDeviceClient` for sessions, which pages without sessions do
 * not load. It follows the same rules.
 */
export function readSessionClient(
  client: DeviceClient,
): Required<Pick<DeviceClient, Method>> {
  return {
    async listSessions(input) {
      requireCall(client, 'listSessions')
      return askClient(client, 'listSessions', input, (page) => {
        const { nextToken, sessions } = membersOf(page)
        return readSessionPage(sessions, nextToken, (each) =>
          readUserSession(each, input.includeIpAddress),
        )
      })
    },
    async endSession(input) {
      requireCall(client, 'endSession')
      if (!readDeviceKey(input.sessionId))
        throw new DeviceError('InvalidParameter', 'This is no session id.')
      await askClient(client, 'endSession', input, isDone)
    },
    async signOutEverywhere(input) {
      requireCall(client, 'signOutEverywhere')
      await askClient(client, 'signOutEverywhere', input, isDone)
    },
  }
}
