import {
  confirmSignIn,
  fetchMFAPreference,
  signIn,
  signOut,
  updateMFAPreference,
} from 'aws-amplify/auth'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  openAmplifyPools,
  password,
} from '../../../test/support/openAmplifyPools.ts'

const sms = { SmsConfiguration: { SnsCallerArn: 'arn:aws:any' } }

const pools = await openAmplifyPools()
const { addUser, sentCode, setMfa } = pools

afterAll(() => pools.close())

beforeEach(() => pools.open())

const start = () => signIn({ username: 'bob', password })

const answer = (challengeResponse: string) =>
  confirmSignIn({ challengeResponse })

describe('the second factors of aws-amplify', () => {
  test.each([
    [{ SmsMfaConfiguration: sms }, 'CONFIRM_SIGN_IN_WITH_SMS_CODE'],
    [{ EmailMfaConfiguration: {} }, 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE'],
  ])('with %j: %s', async (factors, step) => {
    await setMfa('ON', factors)
    const { nextStep } = await start()
    expect(nextStep.signInStep).toBe(step)
    expect((await answer(sentCode())).isSignedIn).toBe(true)
  })

  test('are preferred and selected', async () => {
    await setMfa('OPTIONAL', {
      SmsMfaConfiguration: sms,
      EmailMfaConfiguration: {},
    })
    await start()
    await updateMFAPreference({ sms: 'ENABLED', email: 'ENABLED' })
    expect(await fetchMFAPreference()).toEqual({ enabled: ['SMS', 'EMAIL'] })
    await signOut()
    const { nextStep } = await start()
    expect(nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION',
      allowedMFATypes: ['SMS', 'EMAIL'],
    })
    const selected = await answer('EMAIL')
    expect(selected.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
    await answer(sentCode())
    await updateMFAPreference({ sms: 'PREFERRED' })
    expect(await fetchMFAPreference()).toEqual({
      enabled: ['SMS', 'EMAIL'],
      preferred: 'SMS',
    })
    await signOut()
    const preferred = await start()
    expect(preferred.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE')
  })

  test('are set up at the sign-in, by e-mail', async () => {
    await addUser('eve', {})
    await setMfa('ON', {
      EmailMfaConfiguration: {},
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
    const { nextStep } = await signIn({ username: 'eve', password })
    expect(nextStep).toMatchObject({
      signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION',
      allowedMFATypes: ['TOTP', 'EMAIL'],
    })
    const chosen = await answer('EMAIL')
    expect(chosen.nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_EMAIL_SETUP')
    const asked = await answer('eve@example.com')
    expect(asked.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE')
    expect((await answer(sentCode())).isSignedIn).toBe(true)
  })
})
