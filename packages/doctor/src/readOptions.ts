import { parseArgs } from 'node:util'

export const usage = `Usage: cognito-devices-doctor --user-pool-id ID --client-id ID [options]

Reads the settings of an Amazon Cognito user pool and one of its app clients, and
says what stands in the way of remembering a browser. It changes nothing.

  --user-pool-id ID   the user pool, as us-east-1_Example12
  --client-id ID      the app client that the browser signs in with
  --region REGION     (default: the one that the pool's id begins with)
  --endpoint URL      of a local Cognito. Your credentials are not used there
  --json              the diagnosis as JSON
  --version, --help

It uses your AWS credentials as the AWS CLI does. They need to allow
cognito-idp:DescribeUserPool, DescribeUserPoolClient, GetUserPoolMfaConfig and, to
look at sessions, GetUserPoolSessionConfiguration.

It ends with 0 where a browser can be remembered, 1 where it cannot, 2 for options
that make no sense, and 3 where the settings could not be read.`

/** An option that is missing, unknown or makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export type Options = {
  userPoolId: string
  clientId: string
  region: string
  endpoint?: string | undefined
  json: boolean
}

/** @throws {UsageError} that says what is wrong with an option */
export function readOptions(
  args: readonly string[],
): Options | 'help' | 'version' {
  const values = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const userPoolId = values['user-pool-id'] ?? ''
  const clientId = values['client-id'] ?? ''
  const [, region] = /^([a-z]{2,}(?:-[a-z]+)+-\d+)_\w+$/.exec(userPoolId) ?? []
  if (!region) {
    throw new UsageError(
      `--user-pool-id ${userPoolId ? `${userPoolId} is not` : 'is missing: give'} the id of a user pool, as us-east-1_Example12.`,
    )
  }
  if (!/^\w+$/.test(clientId)) {
    throw new UsageError(
      `--client-id ${clientId ? `${clientId} is not` : 'is missing: give'} the id of an app client.`,
    )
  }
  return {
    userPoolId,
    clientId,
    region: readRegion(values.region ?? region),
    endpoint: values.endpoint && readEndpoint(values.endpoint),
    json: values.json ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'user-pool-id': { type: 'string' },
        'client-id': { type: 'string' },
        region: { type: 'string' },
        endpoint: { type: 'string' },
        json: { type: 'boolean' },
        version: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function readRegion(text: string): string {
  if (/^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(text)) return text
  throw new UsageError(`--region ${text} is not a region, as us-east-1.`)
}

function readEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.href
  throw new UsageError(
    `--endpoint ${text} is not a URL, as http://127.0.0.1:9339.`,
  )
}
