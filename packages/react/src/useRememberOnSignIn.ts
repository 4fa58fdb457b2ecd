'use client'

import { useState } from 'react'
import { useDeviceSettings, useDeviceStore } from './DevicesProvider.tsx'
import { useCurrentDevice } from './useCurrentDevice.ts'

export type UseRememberOnSignInResult = {
  /** What was chosen for the next sign-in, in a checkbox beside the password. */
  choice: boolean
  setChoice(remember: boolean): void
  /**
   * Whether to ask after a sign-in: this browser can be remembered, is not, and
   * its owner was not asked before.
   */
  shouldAsk: boolean
  /** Takes the answer, and asks no more on this device. */
  answer(remember: boolean): void
}

/**
 * The moment to opt in: a choice made at sign-in, or a question after it. The
 * choice is carried out when the sign-in is complete and `GetDevice` says that
 * this browser is not remembered; it counts for one sign-in and is not stored.
 */
export function useRememberOnSignIn(): UseRememberOnSignInResult {
  const { choice, register, store } = useDeviceStore('useRememberOnSignIn')
  const { pool } = useDeviceSettings()
  const { data: device } = useCurrentDevice()
  const [answered, setAnswered] = useState<string>()
  const deviceKey = device?.deviceKey
  const isWorthIt = pool.suppressesMfa !== false && pool.tracking !== 'always'
  return {
    choice,
    setChoice: store.setChoice,
    shouldAsk:
      isWorthIt &&
      deviceKey !== undefined &&
      deviceKey !== answered &&
      device?.status === 'not_remembered' &&
      device.intent === undefined &&
      register?.wasAsked(deviceKey) === false,
    answer(remember) {
      if (!deviceKey || !register) return
      register.noteAsked(deviceKey)
      setAnswered(deviceKey)
      // What is refused is found with the device, as its intent.
      if (remember)
        register
          .updateStatus({ deviceKey, status: 'remembered' })
          .catch(() => {})
    },
  }
}
