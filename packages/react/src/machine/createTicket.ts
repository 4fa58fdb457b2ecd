import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceRememberedStatus } from '../client/types.ts'

/** `superseded`: the person asked for something else before this was saved. */
export type Outcome = 'saved' | 'superseded'

/** What all calls for one status wait for, until another status is asked for. */
export function createTicket(status: DeviceRememberedStatus) {
  let resolve: (outcome: Outcome) => void = () => {}
  let reject: (error: DeviceError) => void = () => {}
  const outcome = new Promise<Outcome>((onSaved, onRefused) => {
    resolve = onSaved
    reject = onRefused
  })
  // Nobody may be waiting any more when it is refused.
  outcome.catch(() => {})
  return { status, outcome, resolve, reject }
}

export type Ticket = ReturnType<typeof createTicket>
