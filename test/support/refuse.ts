import type { Emulator } from '@cognito-devices/emulator'

/** The next calls of this operation are refused by this name. */
export const refuse = (
  { emulator }: { emulator: Emulator },
  operation: string,
  name: string,
  times = 1,
) =>
  emulator.addFault({
    operation,
    times,
    effect: { kind: 'error', name: `${name}Exception` },
  })
