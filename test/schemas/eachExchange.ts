import type { Exchange } from '@cognito-devices/emulator'
import { watchEmulators } from '../../packages/emulator/src/service.ts'

/** Every call and answer of every emulator that is made from now on. */
export function eachExchange(tell: (exchange: Exchange) => void): void {
  watchEmulators((emulator) => {
    let last = ''
    emulator.subscribe(() => {
      const exchange = emulator.log.at(-1)
      if (!exchange || exchange.id === last) return
      last = exchange.id
      // What a test has scripted is no answer of the emulator's own.
      if (!exchange.isScripted) tell(exchange)
    })
  })
}
