/** Why settings could not be read, and what to do: one sentence or two. */
export function explainFailure(error: unknown): string {
  const { name, message } =
    error instanceof Error ? error : { name: 'Error', message: String(error) }
  const said = `The settings could not be read: ${[name, message].filter(Boolean).join(': ')}`
  const advice = adviceFor(name)
  return advice ? `${said}\n${advice}` : said
}

function adviceFor(name: string): string | undefined {
  switch (name) {
    case 'AccessDeniedException':
    case 'NotAuthorizedException':
      return 'Allow cognito-idp:DescribeUserPool, DescribeUserPoolClient and GetUserPoolMfaConfig to these credentials.'
    case 'CredentialsProviderError':
      return 'Sign in to AWS first, as for the AWS CLI, or set AWS_PROFILE.'
    case 'ExpiredTokenException':
    case 'InvalidSignatureException':
    case 'UnrecognizedClientException':
      return 'Sign in to AWS anew: these credentials have ended or are not known.'
    case 'ResourceNotFoundException':
      return 'Look at --user-pool-id, --client-id and --region, and at the account of your credentials.'
    default:
      return undefined
  }
}
