#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { diagnose } from './diagnose.ts'
import { explainFailure } from './explainFailure.ts'
import { type Options, readOptions, UsageError, usage } from './readOptions.ts'
import { readSettings } from './readSettings.ts'
import { report } from './report.ts'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') return console.log(usage)
  if (options === 'version') return console.log(readVersion())
  const sdk = createSdk(options)
  try {
    const diagnosis = diagnose(await readSettings(sdk, options))
    console.log(
      options.json ? JSON.stringify(diagnosis, null, 2) : report(diagnosis),
    )
    process.exitCode = diagnosis.canRemember ? 0 : 1
  } finally {
    sdk.destroy()
  }
}

function createSdk({ region, endpoint }: Options) {
  return new CognitoIdentityProviderClient({
    region,
    ...(endpoint && {
      endpoint,
      // A local Cognito checks no credentials, and yours must not be sent to it.
      credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    }),
  })
}

function readVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError
  console.error(
    isUsage ? `${error.message}\n\n${usage}` : explainFailure(error),
  )
  process.exitCode = isUsage ? 2 : 3
})
