'use client'

import {
  type DeviceError,
  useDeviceClient,
  useDeviceSettings,
  useDevices,
  useSessions,
} from '@cognito-devices/react'
import { describeDevice } from '../devices/describeDevice.ts'
import { toSignIns } from '../SessionList/toSignIns.ts'
import { describeSignIn } from '../SessionList/useSignIns.ts'
import type { AccountReviewText } from './accountReviewText.ts'
import type { ReviewChoice } from './types.ts'

type Choice = Omit<ReviewChoice, 'isTicked'>

type Options = { enabled: boolean; displayText: AccountReviewText }

/**
 * What could be somebody else's: where the user is signed in, and what is remembered.
 * This browser is neither. Two facts, which nothing joins.
 */
export function useReviewChoices({ displayText, enabled }: Options) {
  const client = useDeviceClient()
  const { formatDeviceName } = useDeviceSettings()
  const sessions = useSessions({ enabled })
  const devices = useDevices({ enabled })
  const { data } = sessions

  const signIns = toSignIns(data?.sessions ?? [])
    .filter(({ isCurrent }) => !isCurrent)
    .map(
      (signIn): Choice => ({
        id: signIn.id,
        name: describeSignIn(signIn, displayText).name,
        isGiven: false,
        ids: signIn.sessionIds,
      }),
    )
  const remembered = (devices.data ?? [])
    .filter(({ isCurrent, status }) => !isCurrent && status !== 'forgotten')
    .map((device): Choice => {
      const { name, source } = describeDevice(device, {
        displayText,
        formatDeviceName,
      })
      const { deviceKey } = device
      return {
        id: deviceKey,
        name,
        isGiven: source === 'given',
        ids: [deviceKey],
      }
    })
  const isTracked = data !== undefined && !data.reason
  const error: DeviceError | null = sessions.error ?? devices.error

  return {
    signIns: client.endSession ? signIns : [],
    remembered,
    /** Only where sessions are not tracked: it ends this page too. */
    hasEverywhere:
      data !== undefined &&
      !isTracked &&
      client.signOutEverywhere !== undefined,
    isTracked,
    isLoading: !error && (data === undefined || devices.data === undefined),
    error,
    refetch() {
      if (sessions.error) void sessions.refetch()
      if (devices.error) void devices.refetch()
    },
  }
}
