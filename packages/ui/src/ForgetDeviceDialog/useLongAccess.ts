'use client'

import { useDeviceSession, useDeviceSettings } from '@cognito-devices/react'
import type { DisplayText } from '../displayText.ts'
import type { ForgetDeviceText } from './forgetDeviceText.ts'

const hour = 60 * 60_000

/**
 * What to say of a browser that is removed where access tokens live for longer than
 * the hour that the texts speak of; undefined where they do not, or where that is not
 * known. Cognito allows a day at most.
 *
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export function useLongAccess(text: DisplayText & ForgetDeviceText) {
  const { pool } = useDeviceSettings()
  const { tokenLifetime = hour } = useDeviceSession() ?? {}
  if (tokenLifetime <= hour) return undefined
  return pool.suppressesMfa === false
    ? text.goesOnForADay
    : text.join(text.hintOtherOff, text.goesOnForADay)
}
