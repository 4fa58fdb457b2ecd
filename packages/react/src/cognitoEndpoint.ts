/**
 * Cognito's host in a region; a FIPS one when the region is written
 * `fips-us-east-1`.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
export function cognitoEndpoint(region: string) {
  const china = region.startsWith('cn-') ? '.cn' : ''
  const url = `https://cognito-idp.${region}.amazonaws.com${china}/`
  return url.replace('.fips-', '-fips.')
}
