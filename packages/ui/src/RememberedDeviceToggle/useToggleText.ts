'use client'

import { type CurrentDevice, useDeviceSettings } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import { hintText, labelText, type ToggleState } from './toggleState.ts'
import type { ListedToggle } from './types.ts'

/** The name of the switch, and what its state means. */
export function useToggleText(
  state: ToggleState,
  device: CurrentDevice | undefined,
  text: DisplayText,
  listed: ListedToggle | undefined,
) {
  const { formatDeviceName, pool } = useDeviceSettings()
  if (listed) return { label: listed.label, hint: listed.hint }
  const isOther = device?.isCurrent === false
  const { deviceKey } = device ?? {}
  const name =
    device && deviceKey ? formatDeviceName({ ...device, deviceKey }) : undefined
  return {
    label: labelText(isOther, nameForPeople(name), pool, text),
    hint: hintText(state, device, pool, text),
  }
}
