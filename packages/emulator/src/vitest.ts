import { test as base } from 'vitest'
import {
  type Cognito,
  type CognitoOptions,
  openCognito,
} from './openCognito.ts'

export type { Conditions } from './conditions.ts'
export type { Cognito, CognitoOptions } from './openCognito.ts'

export type CognitoFixtures = {
  /** Of `seedPool`, and of the emulator: for a file, by `test.extend`. */
  cognitoOptions: CognitoOptions
  /** A Cognito of the test's own; give `cognito.emulator.fetch` to the client. */
  cognito: Cognito
}

/** Vitest's `test` with a local Cognito, in Node and in browser mode. */
export const test = base.extend<CognitoFixtures>({
  cognitoOptions: {},
  cognito: async ({ cognitoOptions }, use) => {
    await use(await openCognito(cognitoOptions))
  },
})
