import type { DeviceClient } from '@cognito-devices/react'

/** A client whose service marks no session as the one that asks. */
export const unmarked = (client: DeviceClient): DeviceClient => ({
  ...client,
  async listSessions(input) {
    const page = await client.listSessions?.(input)
    const listed = page?.sessions ?? []
    return {
      ...page,
      sessions: listed.map((each) => ({ ...each, isCurrent: false })),
    }
  },
})
