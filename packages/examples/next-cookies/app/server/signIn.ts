import {
  ConfirmDeviceCommand,
  NotAuthorizedException,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import { createDeviceVerifier } from 'cognito-srp-helper'
import { headers } from 'next/headers'
import type { SignInStep } from '../actions'
import { cognito } from './cognito'
import { challengeCookie, deviceCookie } from './cookies'
import { keepSession } from './session'
import { type Answer, proveDevice, provePassword, respond } from './srp'

/** Cognito tracks a browser from when it is confirmed, with a verifier. */
async function confirmDevice(userId: string, answer: Answer) {
  const { AccessToken, NewDeviceMetadata } = answer.AuthenticationResult ?? {}
  const { DeviceKey: key, DeviceGroupKey: group } = NewDeviceMetadata ?? {}
  if (!key || !group) return
  const { DeviceRandomPassword: password, DeviceSecretVerifierConfig } =
    createDeviceVerifier(key, group)
  await cognito().send(
    new ConfirmDeviceCommand({
      AccessToken,
      DeviceKey: key,
      DeviceName: (await headers()).get('user-agent') ?? 'A browser',
      DeviceSecretVerifierConfig,
    }),
  )
  await deviceCookie(userId).keep({ key, group, password })
}

/** From Cognito's answer to the next thing that it asks for, or to a session. */
async function goOn(userId: string, answer: Answer): Promise<SignInStep> {
  const device = await deviceCookie(userId).read()
  switch (answer.ChallengeName) {
    case undefined:
      await confirmDevice(userId, answer)
      await keepSession(userId, answer.AuthenticationResult)
      return { step: 'done' }
    case 'DEVICE_SRP_AUTH':
      if (!device) throw new Error('Cognito asks for a device of nobody.')
      return goOn(userId, await proveDevice(userId, device, answer.Session))
    case 'SOFTWARE_TOKEN_MFA':
      await challengeCookie.keep(
        JSON.stringify({ userId, session: answer.Session }),
      )
      return { step: 'code' }
    default:
      throw new Error(`This app does not know ${answer.ChallengeName}.`)
  }
}

export async function enterPassword(
  username: string,
  password: string,
): Promise<SignInStep> {
  const { answer, userId } = await provePassword(username, password)
  let isProven = false
  try {
    const next = await answer()
    isProven = true
    return await goOn(userId, next)
  } catch (error) {
    // The device was removed elsewhere, or its secret is not the one that Cognito has.
    // The password was right, or Cognito would not have come to the device.
    const isOfDevice =
      error instanceof ResourceNotFoundException ||
      (isProven && error instanceof NotAuthorizedException)
    if (!isOfDevice || !(await deviceCookie(userId).read())) throw error
    await deviceCookie(userId).drop()
    return enterPassword(username, password)
  }
}

export async function answerCode(code: string): Promise<SignInStep> {
  const { userId = '', session } = JSON.parse(
    (await challengeCookie.read()) || '{}',
  )
  await challengeCookie.drop()
  const device = await deviceCookie(userId).read()
  const answer = await respond('SOFTWARE_TOKEN_MFA', session, {
    USERNAME: userId,
    SOFTWARE_TOKEN_MFA_CODE: code,
    ...(device && { DEVICE_KEY: device.key }),
  })
  return goOn(userId, answer)
}
