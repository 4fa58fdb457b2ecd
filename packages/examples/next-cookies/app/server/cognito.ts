import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'

function read(name: string) {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name}: see README.md.`)
  return value
}

/** Read when it is asked for: a build has none of it. */
export const settings = {
  get userPoolId() {
    return read('COGNITO_USER_POOL_ID')
  },
  get clientId() {
    return read('COGNITO_CLIENT_ID')
  },
  get region() {
    return this.userPoolId.split('_')[0] ?? ''
  },
  /** Only for a local Cognito. */
  endpoint: process.env.COGNITO_ENDPOINT,
}

let client: CognitoIdentityProviderClient | undefined

/** None of the calls here is signed, so the server needs no credentials. */
export function cognito() {
  client ??= new CognitoIdentityProviderClient({
    region: settings.region,
    ...(settings.endpoint && { endpoint: settings.endpoint }),
  })
  return client
}
