import { DeviceError } from '../client/DeviceError.ts'
import type { DeviceEntry } from '../machine/DeviceEntry.ts'
import { isActiveIntent } from '../machine/DeviceIntent.ts'
import type { KeptDevice } from './journal.ts'

/**
 * Why an intent of an earlier page is open. The text of the error was not kept.
 */
export const keptError = ({ code }: KeptDevice) =>
  code && new DeviceError(code, 'Kept from earlier.')

/** A kept row, as it is shown until the write path has arrived. */
function entryOf(deviceKey: string, kept: KeptDevice): DeviceEntry | undefined {
  const { name, phase, since, status } = kept
  if (!status || !phase)
    return {
      status: 'not_remembered',
      intent: undefined,
      confirmedStatus: undefined,
      device: { deviceKey, name, status: 'not_remembered' },
    }
  // The write path has to say what becomes of one that is still at work.
  if (isActiveIntent({ phase })) return undefined
  return {
    status: undefined,
    intent: { status, phase, error: keptError(kept), since },
    confirmedStatus: undefined,
    device: { deviceKey, name, status: 'unknown' },
  }
}

export function entriesOf(kept: ReadonlyMap<string, KeptDevice>) {
  const entries = new Map<string, DeviceEntry>()
  for (const [deviceKey, one] of kept) {
    const entry = entryOf(deviceKey, one)
    if (entry) entries.set(deviceKey, entry)
  }
  return entries
}
