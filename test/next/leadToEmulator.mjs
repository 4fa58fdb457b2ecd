// Loaded before Next: AWS's own host name leads to the local Cognito.
const { fetch } = globalThis
const { COGNITO_ENDPOINT = '' } = process.env

globalThis.fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  return hostname.startsWith('cognito-idp.')
    ? fetch(COGNITO_ENDPOINT, init)
    : fetch(input, init)
}
