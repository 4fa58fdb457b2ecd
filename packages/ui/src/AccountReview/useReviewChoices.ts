'use client'

import {
  type DeviceError,
  type UserDevice,
  useDeviceClient,
  useDeviceNames,
  useDevices,
  useSessions,
} from '@cognito-devices/react'
import { useMemo } from 'react'
import { createDeviceDates } from '../devices/createDeviceDates.ts'
import { describeDevice } from '../devices/describeDevice.ts'
import { describeTime } from '../devices/describeTime.ts'
import { describeSignInUse } from '../SessionList/describeSignInUse.ts'
import { hasNoCurrent, toSignIns } from '../SessionList/toSignIns.ts'
import { appOf, describeSignIn } from '../SessionList/useSignIns.ts'
import { toMinute, useNow } from '../useNow.ts'
import type { ReviewText } from './accountReviewText.ts'
import type { ReviewChoice, UseAccountReviewOptions } from './types.ts'

type Choice = Omit<ReviewChoice, 'isTicked'>

type Options = Pick<
  UseAccountReviewOptions,
  'clientNames' | 'includeIpAddress' | 'locale'
> & { enabled: boolean; displayText: ReviewText }

const none: UserDevice[] = []
const noNames = {}

/**
 * What could be somebody else's: where the user is signed in, and what is remembered.
 * This browser is neither. Two facts, which nothing joins.
 */
export function useReviewChoices({
  clientNames = noNames,
  displayText: text,
  enabled,
  includeIpAddress = false,
  locale = text.locale,
}: Options) {
  const client = useDeviceClient()
  const sessions = useSessions({ enabled, includeIpAddress })
  const devices = useDevices({ enabled, includeIpAddress })
  const { data } = sessions
  const others = useMemo(
    () =>
      (devices.data ?? none).filter(
        ({ isCurrent, status }) => !isCurrent && status !== 'forgotten',
      ),
    [devices.data],
  )
  const keys = useMemo(() => others.map(({ deviceKey }) => deviceKey), [others])
  const { nameOf } = useDeviceNames(keys)
  const dates = useMemo(() => createDeviceDates(locale), [locale])
  const present = useNow() ?? 0
  const now = toMinute(sessions.dataUpdatedAt || present)

  const signIns = toSignIns(data?.sessions ?? [])
    .filter(({ isCurrent }) => !isCurrent)
    .map((signIn): Choice => {
      const app = appOf(signIn, clientNames)
      const { kind: deviceKind, name } = describeSignIn(signIn, text)
      return {
        kind: 'session',
        deviceKind,
        id: signIn.id,
        name,
        isGiven: false,
        isShared: signIn.isShared,
        ids: signIn.sessionIds,
        use: describeSignInUse(
          { app, signIn },
          { dates, displayText: text, now },
        ),
      }
    })
  const remembered = others.map((device): Choice => {
    const described = describeDevice(device, {
      displayText: text,
      formatDeviceName: nameOf,
    })
    const { deviceKey, ipAddress, lastAuthenticatedAt } = device
    return {
      kind: 'device',
      deviceKind: described.kind,
      id: deviceKey,
      name: described.name,
      isGiven: described.source === 'given',
      isShared: false,
      ids: [deviceKey],
      use: {
        facts: [described.browser, ipAddress].filter(
          (fact) => fact !== undefined,
        ),
        date: describeTime(lastAuthenticatedAt, now, dates),
      },
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
    /** Whether one of the sign-ins may be this very one. */
    mayBeThisOne: hasNoCurrent(data?.sessions ?? []),
    isLoading: !error && (data === undefined || devices.data === undefined),
    isOffline: sessions.isPaused || devices.isPaused,
    error,
    refetch() {
      if (sessions.error) void sessions.refetch()
      if (devices.error) void devices.refetch()
    },
  }
}
