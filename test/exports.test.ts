import * as doctor from '@cognito-devices/doctor'
import * as emulator from '@cognito-devices/emulator'
import * as msw from '@cognito-devices/emulator/msw'
import * as node from '@cognito-devices/emulator/node'
import * as playwright from '@cognito-devices/emulator/playwright'
import * as vitest from '@cognito-devices/emulator/vitest'
import * as react from '@cognito-devices/react'
import * as reactAmplify from '@cognito-devices/react/amplify'
import * as ui from '@cognito-devices/ui'
import * as uiAmplify from '@cognito-devices/ui/amplify'
import * as uiLocales from '@cognito-devices/ui/locales'
import { expect, test } from 'vitest'

// What stands here is promised to hosts: a name that goes is a breaking change.

test('@cognito-devices/react exports these', () => {
  expect(Object.keys(react).sort()).toMatchInlineSnapshot(`
    [
      "DeviceError",
      "DevicesProvider",
      "createCognitoDeviceClient",
      "deviceQueryKeys",
      "deviceQueryOptions",
      "devicesQueryOptions",
      "endOtherSessionsMutationOptions",
      "endSessionMutationOptions",
      "explainChallenge",
      "findChallengeCauses",
      "forgetDeviceMutationOptions",
      "forgetOtherDevicesMutationOptions",
      "isActiveIntent",
      "isDeviceError",
      "isRefusedByPool",
      "renameDeviceMutationOptions",
      "reviewMutationOptions",
      "sessionQueryKeys",
      "sessionsQueryOptions",
      "signOutEverywhereMutationOptions",
      "toDeviceError",
      "updateDeviceStatusMutationOptions",
      "useCurrentDevice",
      "useDevice",
      "useDeviceActions",
      "useDeviceClient",
      "useDeviceName",
      "useDeviceNames",
      "useDeviceSession",
      "useDeviceSettings",
      "useDeviceTrust",
      "useDeviceTrustOf",
      "useDevices",
      "useEndOtherSessions",
      "useEndSession",
      "useForgetDevice",
      "useForgetOtherDevices",
      "useRememberOnSignIn",
      "useRenameDevice",
      "useReview",
      "useReviewDraft",
      "useReviewRun",
      "useSessions",
      "useSignOutEverywhere",
      "useSuspenseDevices",
      "useUpdateDeviceStatus",
    ]
  `)
})

test('@cognito-devices/react/amplify exports these', () => {
  expect(Object.keys(reactAmplify).sort()).toMatchInlineSnapshot(`
    [
      "createAmplifyDeviceClient",
    ]
  `)
})

test('@cognito-devices/ui exports these', () => {
  expect(Object.keys(ui).sort()).toMatchInlineSnapshot(`
    [
      "AccountReview",
      "DeviceDialogs",
      "DeviceErrorPrompt",
      "DeviceList",
      "DeviceToggleView",
      "ForgetDeviceDialog",
      "RememberDeviceCheckbox",
      "RememberDevicePrompt",
      "RememberedDeviceToggle",
      "ReviewDialogs",
      "SessionDialogs",
      "SessionList",
      "createDeviceDates",
      "defaultAccountReviewText",
      "defaultDeviceListText",
      "defaultDisplayText",
      "defaultForgetDeviceText",
      "defaultRememberDeviceText",
      "defaultSessionListText",
      "defaultStillAskedText",
      "describeDevice",
      "groupAlikeDevices",
      "readDeviceName",
      "useAccountReview",
      "useDetachedForm",
      "useDeviceErrorPrompt",
      "useDeviceList",
      "useDeviceNameForm",
      "useDeviceRow",
      "useDeviceToggle",
      "useDeviceToggleOf",
      "useRememberDeviceCheckbox",
      "useRememberDevicePrompt",
      "useSessionList",
      "useSessionRow",
    ]
  `)
})

test('@cognito-devices/ui/amplify exports these', () => {
  expect(Object.keys(uiAmplify).sort()).toMatchInlineSnapshot(`
    [
      "amplifyRecoveries",
      "defaultRecoveryText",
    ]
  `)
})

test('@cognito-devices/ui/locales exports these', () => {
  expect(Object.keys(uiLocales)).toEqual(['locales'])
})

test('@cognito-devices/emulator exports these', () => {
  expect(Object.keys(emulator).sort()).toMatchInlineSnapshot(`
    [
      "ConnectionDropped",
      "EmulatorError",
      "SeedError",
      "createConditions",
      "createEmulator",
      "seedEmulator",
      "seedPool",
      "seedSession",
    ]
  `)
})

test('@cognito-devices/emulator/vitest and ./playwright export these', () => {
  expect([Object.keys(vitest), Object.keys(playwright)]).toEqual([
    ['test'],
    ['cognitoFixtures'],
  ])
})

test('@cognito-devices/emulator/node exports these', () => {
  expect(Object.keys(node).sort()).toMatchInlineSnapshot(`
    [
      "createWebAuthnVerifier",
      "readSeed",
      "startEmulatorServer",
    ]
  `)
})

test('@cognito-devices/emulator/msw exports these', () => {
  expect(Object.keys(msw).sort()).toMatchInlineSnapshot(`
    [
      "createEmulatorHandlers",
    ]
  `)
})

test('@cognito-devices/doctor exports these', () => {
  expect(Object.keys(doctor).sort()).toEqual(['diagnose', 'readSettings'])
})
