import type { EmulatorOptions, Rules } from '@cognito-devices/emulator'
import { useDevices } from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDevices } from '../support/createDevices.ts'
import { showPage } from '../support/openPage.tsx'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'

// What is not known of AWS for certain, the one way and the other: the hooks
// stand on neither.

/** Each rule that a page could meet, turned. */
const turned: { [Rule in keyof Rules]: Rules[Rule][] } = {
  secondConfirmDevice: ['accepted'],
  updateWithoutStatus: ['refused'],
  statusModifiesDevice: [false],
  trackingOff: ['InvalidParameterException', 'OperationNotEnabledException'],
  forgottenDeviceRefresh: ['Refresh Token has been revoked'],
  devicesPerPage: [1],
  secretBlockOnce: [false],
  passwordVerifierSession: [true],
  deviceProofWithoutMfa: [false],
  deviceProofAfterCode: [true],
  codeOnceAfterMfaIsOn: [false],
  disablingEndsRefresh: [true],
  sessionTrackingOff: ['empty'],
  sessionsOutliveDevices: [true],
}

const ways: EmulatorOptions[] = [
  {},
  // Alone it cannot be read: a device that is shown counts as remembered.
  { showNotRemembered: true, exposeDeviceAttributes: true },
  { exposeDeviceAttributes: true },
  ...Object.entries(turned).flatMap(([rule, values]) =>
    values.map((value) => ({ rules: { [rule]: value } })),
  ),
]

test.each(ways)(
  'a browser is remembered, turned off and removed: %j',
  async (emulator) => {
    const devices = await createDevices({
      emulator,
      challengeRequiredOnNewDevice: false,
    })
    const other = await devices.signIn({ remembered: true })
    const { deviceKey } = await devices.signIn()
    const page = await showPage(devices)
    const { update, forget } = page.result.current
    const see = (status: string) =>
      waitFor(() => {
        expect(page.shown()).toBe(status)
        expect(page.intent()).toBeUndefined()
      })
    await see('not_remembered')
    act(() => update.mutate({ deviceKey, status: 'remembered' }))
    await see('remembered')
    await waitFor(() =>
      expect(page.listed()?.toSorted()).toEqual(
        [
          [deviceKey, 'remembered'],
          [other.deviceKey, 'remembered'],
        ].toSorted(),
      ),
    )
    act(() => update.mutate({ deviceKey, status: 'not_remembered' }))
    await see('not_remembered')
    act(() => forget.mutate({ deviceKey: other.deviceKey }))
    await waitFor(() =>
      expect(page.listed()).toEqual([[deviceKey, 'not_remembered']]),
    )
    const { Devices } = await devices.emulator.send<{ Devices: object[] }>(
      'AdminListDevices',
      { UserPoolId: devices.seed.userPoolId, Username: devices.seed.username },
    )
    expect(Devices).toMatchObject([{ DeviceKey: deviceKey }])
  },
)

test.each([
  'InvalidUserPoolConfigurationException' as const,
  ...turned.trackingOff,
])(
  'where nothing is tracked, the list says that it was refused: %s',
  async (trackingOff) => {
    const devices = await createDevices({
      tracking: 'off',
      emulator: { rules: { trackingOff } },
    })
    await devices.signIn()
    const { result } = renderHookWithDevices(devices.client, () => useDevices())
    await waitFor(() =>
      expect(result.current.error).toMatchObject({
        code: trackingOff.replace('Exception', ''),
      }),
    )
  },
)
