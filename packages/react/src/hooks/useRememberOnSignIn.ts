'use client'

import { useState, useSyncExternalStore } from 'react'
import type { DeviceError } from '../client/DeviceError.ts'
import type { DeviceIntent } from '../machine/DeviceIntent.ts'
import { answersOf } from '../register/rememberOnSignIn.ts'
import { getSignInChoice } from '../register/signInChoice.ts'
import type { UpdateDeviceStatusData } from '../register/UpdateDeviceStatusData.ts'
import { useDeviceSettings } from './DevicesProvider.tsx'
import { useCurrentDevice } from './useCurrentDevice.ts'
import { useDeviceStore } from './useDeviceStore.ts'

export type UseRememberOnSignInOptions = {
  /**
   * Called when a yes to the question is saved, or overtaken by a later click.
   */
  onSuccess?: ((data: UpdateDeviceStatusData) => void) | undefined
  /** Called when a yes to the question is refused. `intent` says so too. */
  onError?: ((error: DeviceError) => void) | undefined
}

export type UseRememberOnSignInResult = {
  /** The choice for the next sign-in, in a checkbox beside the password. */
  choice: boolean
  setChoice(remember: boolean): void
  /**
   * Call it when the form with the checkbox is submitted, ticked or not. The
   * choice is valid only for a sign-in that completes in this tab, within ten
   * minutes, with no other form or click in between.
   */
  submitChoice(): void
  /**
   * Whether to ask after a sign-in: this browser can be remembered, is not
   * remembered, and was not asked about before.
   */
  shouldAsk: boolean
  /** Takes the answer, and does not ask again on this device. */
  answer(remember: boolean): void
  /**
   * What has become of the choice or of a yes, until it is saved or dismissed.
   * `answer(true)` asks for the same again.
   */
  intent: DeviceIntent | undefined
}

/**
 * Lets people opt in, by a choice beside the password or by a question after
 * the sign-in. The choice is carried out when its sign-in is complete, if
 * `GetDevice` says that this browser is not remembered. It is valid for one
 * sign-in, and is not stored.
 */
export function useRememberOnSignIn({
  onError,
  onSuccess,
}: UseRememberOnSignInOptions = {}): UseRememberOnSignInResult {
  const { register, store } = useDeviceStore('useRememberOnSignIn')
  const signIn = getSignInChoice(store)
  const choice = useSyncExternalStore(signIn.subscribe, signIn.get, () => false)
  const { pool } = useDeviceSettings()
  const { data: device } = useCurrentDevice()
  const [answered, setAnswered] = useState<string>()
  const { deviceKey, intent } = device ?? {}
  const answers = register && answersOf(register)
  const isOurs = deviceKey && intent && answers?.isOurs(deviceKey, intent)
  const isWorthIt =
    pool.suppressesMfa !== false && (pool.tracking ?? 'opt-in') === 'opt-in'
  return {
    choice,
    setChoice: signIn.set,
    submitChoice: signIn.submit,
    shouldAsk:
      isWorthIt &&
      answers !== undefined &&
      deviceKey !== undefined &&
      deviceKey !== answered &&
      device?.status === 'not_remembered' &&
      intent === undefined &&
      !answers.wasAsked(deviceKey),
    answer(remember) {
      if (!deviceKey || !answers) return
      setAnswered(deviceKey)
      if (!remember) return answers.noteAsked(deviceKey)
      void answers
        .remember(deviceKey)
        .then(onSuccess, (error: DeviceError) => onError?.(error))
    },
    intent: isOurs ? intent : undefined,
  }
}
