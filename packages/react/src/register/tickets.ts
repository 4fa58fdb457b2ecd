import type { DeviceError } from '../DeviceError.ts'
import type { DeviceRememberedStatus } from '../types.ts'

/** `superseded`: the person asked for something else before this was saved. */
export type Outcome = 'saved' | 'superseded'

type Ticket = {
  status: DeviceRememberedStatus
  resolve(outcome: Outcome): void
  reject(error: DeviceError): void
}

/** The calls that wait for one device. */
export function createTickets() {
  let open: Ticket[] = []

  function resolveAll(outcome: Outcome) {
    for (const ticket of open.splice(0)) ticket.resolve(outcome)
  }

  return {
    /** Its outcome comes when this very intent is saved or overtaken. */
    add(status: DeviceRememberedStatus) {
      const overtaken = open.filter((ticket) => ticket.status !== status)
      open = open.filter((ticket) => ticket.status === status)
      for (const ticket of overtaken) ticket.resolve('superseded')
      let ticket: Ticket | undefined
      const outcome = new Promise<Outcome>((resolve, reject) => {
        ticket = { status, resolve, reject }
        open.push(ticket)
      })
      // Nobody may be waiting any more when it is refused.
      outcome.catch(() => {})
      return { outcome, isOpen: () => open.some((one) => one === ticket) }
    },
    saved: () => resolveAll('saved'),
    superseded: () => resolveAll('superseded'),
    refused(error: DeviceError) {
      for (const ticket of open.splice(0)) ticket.reject(error)
    },
  }
}
