import type { DeviceClient, ListSessionsInput } from './DeviceClient.ts'
import { readAllPages } from './readAllPages.ts'
import { readSessionClient } from './readSessionClient.ts'

export function listAllSessions(
  client: DeviceClient,
  input: Omit<ListSessionsInput, 'nextToken'>,
) {
  const { listSessions } = readSessionClient(client)
  return readAllPages(
    async (token) => {
      const page = await listSessions({ ...input, nextToken: token })
      return { rows: page.sessions, token: page.nextToken }
    },
    ({ sessionId }) => sessionId,
  )
}
