import type { Emulator } from '@cognito-devices/emulator'

/** The next calls of this operation, for this device if it is said, are refused. */
export const refuse = (
  { emulator }: { emulator: Emulator },
  operation: string,
  /** Cognito's name of the exception, without `Exception`. */
  name: string,
  times = 1,
  deviceKey?: string,
) =>
  emulator.addFault({
    operation,
    times,
    deviceKey,
    effect: { kind: 'error', name: `${name}Exception` },
  })
