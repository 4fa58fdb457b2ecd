/**
 * Cognito's host in a region; a FIPS one when the region is written
 * `fips-us-east-1`.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
export function cognitoEndpoint(region: string) {
  const fips = region.startsWith('fips-')
  const name = fips ? region.slice(5) : region
  const suffix = name.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://cognito-idp${fips ? '-fips' : ''}.${name}.${suffix}/`
}
