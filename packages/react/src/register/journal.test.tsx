import {
  createCognitoDeviceClient,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { cleanup, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  createDevices,
  type Devices,
} from '../../../../test/support/createDevices.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

/** A host's storage as one page uses it, and the keys that it was asked for. */
function openStorage(items: Map<string, string>) {
  let reads: string[] = []
  let writes: string[] = []
  return {
    getItem(key: string) {
      reads.push(key)
      return items.get(key) ?? null
    },
    setItem(key: string, value: string) {
      writes.push(key)
      items.set(key, value)
    },
    removeItem(key: string) {
      writes.push(key)
      items.delete(key)
    },
    takeCalls() {
      const calls = { reads, writes }
      reads = []
      writes = []
      return calls
    },
  }
}

/** A page, or the same after a reload: its client and its cache are new. */
async function openPage(
  { emulator }: Devices,
  accessToken: string,
  items: Map<string, string>,
) {
  const client = createCognitoDeviceClient({
    endpoint: 'http://cognito.test/',
    getAccessToken: async () => accessToken,
    fetch: emulator.fetch,
  })
  const { takeCalls, ...storage } = openStorage(items)
  const { result } = renderHookWithDevices(
    client,
    () => ({ list: useDevices().data, update: useUpdateDeviceStatus() }),
    { storage },
  )
  await waitFor(() => expect(result.current.list).toBeDefined())
  return {
    takeCalls,
    countOff: () =>
      result.current.list?.filter(({ status }) => status === 'not_remembered')
        .length,
    turn: (
      status: 'remembered' | 'not_remembered',
      deviceKey: string | undefined = '',
    ) => result.current.update.mutateAsync({ deviceKey, status }),
  }
}

/** What the storage is asked for among so many rows that are kept off. */
async function countCalls(kept: number) {
  const devices = await createDevices()
  const items = new Map<string, string>()
  const keys: string[] = []
  let accessToken = ''
  for (let index = 0; index <= kept; index++) {
    const session = await devices.signIn({ remembered: true })
    ;({ accessToken } = session)
    keys.push(session.deviceKey)
  }
  const first = await openPage(devices, accessToken, items)
  for (const deviceKey of keys.slice(0, kept))
    await first.turn('not_remembered', deviceKey)
  cleanup()

  // The first is not quite gone, and writes as another tab would.
  const second = await openPage(devices, accessToken, new Map(items))
  await waitFor(() => expect(second.countOff()).toBe(kept))
  const start = second.takeCalls()
  await second.turn('remembered', keys[0])
  const on = second.takeCalls()
  await second.turn('not_remembered', keys[0])
  const off = second.takeCalls()
  cleanup()
  return { kept, start, on, off }
}

test('the journal is read once, and a change costs the same however much is kept', async () => {
  const few = await countCalls(2)
  const many = await countCalls(12)

  for (const { kept, off, on, start } of [few, many]) {
    console.info(
      `journal, ${kept} kept: ${start.reads.length} reads at start; turning on: ${on.reads.length} reads, ${on.writes.length} writes; turning off: ${off.reads.length} reads, ${off.writes.length} writes`,
    )
    expect(new Set(start.reads).size).toBe(start.reads.length)
    // Each row, what names them, and the item of the first versions.
    expect(start.reads).toHaveLength(kept + 2)
    expect(start.writes).toEqual([])
  }
  for (const of of ['on', 'off'] as const) {
    expect(many[of].reads).toHaveLength(few[of].reads.length)
    expect(many[of].writes).toHaveLength(few[of].writes.length)
    // Its own item and what names it, as it is asked for and as it ends.
    expect(many[of].writes.length).toBeLessThanOrEqual(4)
  }
})
