'use client'

import { useCallback } from 'react'
import type { Device } from '../client/types.ts'
import type { UserDevice } from '../register/mergeDevice.ts'
import { mergeDevices } from '../register/mergeDevices.ts'
import type { useDeviceStore } from './DevicesProvider.tsx'
import { useRegisterEntries } from './useRegisterEntries.ts'

/** The `select` of a list's query: adds what the register knows to what was read. */
export function useMergedDevices({
  register,
  session,
}: Pick<ReturnType<typeof useDeviceStore>, 'register' | 'session'>) {
  const entries = useRegisterEntries(register)
  const select = useCallback(
    (listed: Device[]): UserDevice[] =>
      session ? mergeDevices(listed, entries, session) : [],
    [entries, session],
  )
  return { select, hasEntries: entries.size > 0 }
}
