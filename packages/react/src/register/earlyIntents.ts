import type { DeviceError } from '../client/DeviceError.ts'
import { createDeferred, type Deferred } from '../machine/createDeferred.ts'
import type { Outcome } from '../machine/DeviceIo.ts'
import type { UpdateDeviceStatusVariables } from './UpdateDeviceStatusData.ts'

/** An intent that is shown. It is handed over or taken back later. */
export type Intended = {
  outcome: Promise<Outcome>
  start(): void
  withdraw(): void
}

type Early = {
  variables: UpdateDeviceStatusVariables
  state: 'announced' | 'started' | 'withdrawn'
  deferred: Deferred<Outcome>
  real?: Intended
}

/**
 * What is asked for before the write path has arrived. The last intent for a
 * device counts.
 */
export function createEarlyIntents() {
  let all: Early[] = []

  return {
    isEmpty: () => all.length === 0,
    add(variables: UpdateDeviceStatusVariables): Intended {
      const early: Early = {
        variables,
        state: 'announced',
        deferred: createDeferred(),
      }
      all.push(early)
      const become =
        (state: Early['state'], act: (real: Intended) => void) => () => {
          if (early.state !== 'announced') return
          early.state = state
          if (early.real) act(early.real)
        }
      return {
        outcome: early.deferred.promise,
        start: become('started', (real) => real.start()),
        withdraw: become('withdrawn', (real) => real.withdraw()),
      }
    },
    /** The write path has arrived. */
    handOver(intend: (variables: UpdateDeviceStatusVariables) => Intended) {
      const early = all
      all = []
      for (const one of early) {
        if (one.state === 'withdrawn') continue
        const { deferred, state, variables } = one
        const real = intend(variables)
        one.real = real
        real.outcome.then(deferred.resolve, deferred.reject)
        if (state === 'started') real.start()
      }
    },
    /** The write path does not arrive, or nobody waits for it any more. */
    refuse(error: DeviceError) {
      const early = all
      all = []
      for (const { deferred } of early) deferred.reject(error)
      return early.map(({ variables }) => variables)
    },
  }
}
