import {
  type Cognito,
  type CognitoOptions,
  openCognito,
} from './openCognito.ts'
import { startEmulatorServer } from './startEmulatorServer.ts'

export type { Conditions } from './conditions.ts'
export type { CognitoOptions } from './openCognito.ts'

/** What Amplify's `Auth.Cognito` takes. */
export type CognitoConfiguration = {
  userPoolId: string
  userPoolClientId: string
  userPoolEndpoint: string
}

export type PlaywrightCognito = Cognito & {
  configuration: CognitoConfiguration
}

export type CognitoFixtures = {
  /** Of `seedPool`, and of the emulator: by `test.use` or in the config. */
  cognitoOptions: CognitoOptions
  /** A Cognito of the test's own, which the page finds as `window.cognito`. */
  cognito: PlaywrightCognito
}

type Page = {
  addInitScript(script: { content: string }): Promise<unknown>
}

type Given = { page: Page; cognitoOptions: CognitoOptions }

type Use = (cognito: PlaywrightCognito) => Promise<void>

// Playwright reads the names of what is wanted off this function's text.
async function provideCognito({ page, cognitoOptions }: Given, use: Use) {
  const cognito = await openCognito(cognitoOptions)
  const { emulator, seed } = cognito
  const server = await startEmulatorServer({ emulator, port: 0 })
  const configuration = {
    userPoolId: seed.userPoolId,
    userPoolClientId: seed.clientId,
    userPoolEndpoint: server.url,
  }
  await page.addInitScript({
    content: `globalThis.cognito = ${JSON.stringify(configuration)}`,
  })
  await use({ ...cognito, configuration })
  await server.close()
}

/** For `test.extend<CognitoFixtures>(cognitoFixtures)` of Playwright. */
export const cognitoFixtures: {
  cognitoOptions: [CognitoOptions, { option: true }]
  cognito: [typeof provideCognito, { auto: true }]
} = {
  cognitoOptions: [{}, { option: true }],
  // Before a `beforeEach` that opens the page, which then finds it.
  cognito: [provideCognito, { auto: true }],
}
