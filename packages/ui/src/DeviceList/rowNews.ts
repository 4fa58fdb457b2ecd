import { type DeviceError, isActiveIntent } from '@cognito-devices/react'
import {
  type RefusedLine,
  refusedLine,
} from '../DeviceErrorPrompt/refusedLine.ts'
import { daysSince } from '../daysSince.ts'
import { toggleMessage } from '../RememberedDeviceToggle/toggleMessage.ts'
import {
  type ToggleState,
  toggleState,
} from '../RememberedDeviceToggle/toggleState.ts'
import { isRefused } from '../RememberedDeviceToggle/useRefusal.ts'
import { describeUse } from './describeRow.ts'
import type { DeviceListRow } from './types.ts'
import { notRenamed } from './useRenaming.ts'

/** In the place of when a device was used: what is so, with its way out. */
export type DeviceRowLine = RefusedLine & {
  /** Epoch milliseconds, where it counts down. */
  retryAt?: number | undefined
}

/** What was refused: a change, or a removal. */
function refusalOf({ device, list, removalError, isOwner }: DeviceListRow) {
  const { deviceKey, intent } = device
  const { displayText: text, recoveries } = list
  if (removalError)
    return {
      heading: text.notRemoved,
      error: removalError,
      recoveries,
      onRetry: () => list.remove(deviceKey),
      onDismiss: () => list.dismissRemoval(deviceKey),
    }
  if (!intent?.error || !isRefused(intent) || !isOwner || device.reason)
    return undefined
  // That it is gone says all.
  if (device.status === 'forgotten') return undefined
  return {
    heading: text.notSaved,
    error: intent.error,
    intent,
    recoveries,
    onRetry: () => list.ask(deviceKey, intent.status),
    onDismiss: () => list.dismiss(deviceKey),
  }
}

/** A name that was not kept, with the way to try again. */
function nameLine(
  name: string,
  error: DeviceError,
  { device, list }: DeviceListRow,
): DeviceRowLine {
  const { displayText: text, rename } = list
  return {
    text: notRenamed(error, text),
    isRefusal: true,
    action: {
      label: text.retry,
      onPress: () => rename?.(device.deviceKey, name),
    },
  }
}

function hintOf(row: DeviceListRow, state: ToggleState) {
  const { device, list } = row
  const { displayText: text } = list
  if (state === 'unavailable') return text['refused-by-pool']
  if (state === 'unknown') return text.hintUnknown
  if (state === 'forgotten')
    return device.isCurrent ? text.hintForgotten : text.goneRow
  const use = describeUse(row)
  return `${use.text}${use.date?.text ?? ''}${use.end ?? ''}`
}

/** How a device stands, and the one thing to know beside that. */
export function rowNews(row: DeviceListRow) {
  const { device, isOwner, isRemoving, list } = row
  const { deviceKey, intent, lastModifiedAt } = device
  const { displayText, isReadOnly, maxAge, now, recoveries } = list
  const state = toggleState(device)
  const hint = hintOf(row, state)
  const refusal = refusalOf(row)
  const message = refusal
    ? undefined
    : toggleMessage({
        state,
        device,
        displayText,
        hint,
        intent,
        refusal: undefined,
        isOwner,
        daysOn: daysSince(lastModifiedAt, now, maxAge),
        isReadOnly,
        recoveries,
        onTurnOff: () => list.ask(deviceKey, 'not_remembered'),
        onRetry: () =>
          intent ? list.ask(deviceKey, intent.status) : list.checkAgain(),
        onDismiss: () => list.dismiss(deviceKey),
      })

  function lineOf(): DeviceRowLine | undefined {
    if (isRemoving) return { text: displayText.removing }
    // The opened row says all of it, with the same way out.
    if (refusal)
      return row.isOpen ? undefined : refusedLine(refusal, displayText)
    if (!message && row.naming?.error && list.rename)
      return nameLine(row.naming.name, row.naming.error, row)
    if (message?.place !== 'line') return undefined
    // The hint says it already.
    return message.text === hint && !message.action ? undefined : message
  }

  return {
    state,
    hint,
    message,
    refusal,
    line: lineOf(),
    isPending: isActiveIntent(intent) || isRemoving,
  }
}
