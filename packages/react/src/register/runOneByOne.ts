import type { QueryClient } from '@tanstack/react-query'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { unlessAborted } from '../client/unlessAborted.ts'
import type { Moment } from '../machine/deviceState.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type { DeviceChange } from './DeviceChange.ts'
import { oneByOne, type RunOptions } from './oneByOne.ts'
import { runInSession, type SessionRun } from './sessionRun.ts'

type Run = RunOptions & {
  /** The ids, each once or more. Aborting the signal ends the search for them. */
  list(stop: AbortSignal): Promise<readonly string[]> | readonly string[]
  /** What the host is asked about. */
  change(ids: string[]): DeviceChange
  /** `permission` is to be waited for before each attempt, of which 1 is the first. */
  write(
    id: string,
    permission: (attempt: number) => Promise<Moment>,
    signal: AbortSignal,
  ): Promise<unknown>
}

/**
 * Asks the host once for all, and writes for each, one after the other. If the host's
 * permission ends in between, it is asked again about what is left.
 */
export async function runOneByOne(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  {
    change,
    list,
    onProgress,
    signal: stop = new AbortController().signal,
    write,
  }: Run,
) {
  let all: string[] = []

  async function run({ permit, signal }: SessionRun) {
    const untilStopped = <T>(wait: Promise<T>) => unlessAborted(wait, stop)
    all = [...new Set(await list(stop))]
    if (all.length > 0) await untilStopped(permit(change(all)))
    return oneByOne(
      all,
      (id, left) => {
        const rest = [id, ...left]
        return write(
          id,
          (attempt) => {
            const asked = permit(change(rest))
            // What was sent is followed to its end.
            return attempt === 1 ? untilStopped(asked) : asked
          },
          signal,
        )
      },
      { onProgress, signal: stop },
    )
  }

  try {
    return await runInSession(queryClient, client, register, run)
  } catch (error) {
    if (!stop.aborted) throw error
    return { done: [], refused: [], left: all }
  }
}
