import { parseArgs } from 'node:util'

export const usage = `Usage: npx --no -- cognito-devices-emulator [options]

  --port N              the port (default: $EMULATOR_PORT, or 9339; 0: any)
  --host ADDRESS        the address to listen on (default: 127.0.0.1)
  --allow-host NAME     a name it may be called by, beside the loopback's
  --allow-origin ORIGIN a page that may control and administer it
  --seed [FILE]         pools, clients, users, devices and sessions of a JSON
                        file; without FILE one pool and ada@example.com
  --state FILE          keeps everything in FILE, and goes on from there
  --region REGION       (default: that of the first pool's id, or us-east-1)
  --issuer aws|own|URL  of the tokens (default: aws)
  --quotas              the quotas of a new AWS account: 25 writes and 120
                        reads of users a second
  --version, --help

--allow-host and --allow-origin may be given more than once.`

/** @throws {Error} that says what is wrong with an option */
export function readOptions(
  args: readonly string[],
  env: Record<string, string | undefined>,
) {
  const { values } = parseArgs({
    args: args.flatMap((arg, index) => {
      // parseArgs has no options with an optional value.
      const next = args[index + 1]
      const isBare = arg === '--seed' && (!next || next.startsWith('-'))
      return isBare ? ['--seed='] : [arg]
    }),
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      'allow-host': { type: 'string', multiple: true },
      'allow-origin': { type: 'string', multiple: true },
      seed: { type: 'string' },
      state: { type: 'string' },
      region: { type: 'string' },
      issuer: { type: 'string' },
      quotas: { type: 'boolean' },
      version: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  return {
    port: readPort(values.port ?? env.EMULATOR_PORT),
    host: values.host,
    allowHosts: values['allow-host'],
    allowOrigins: values['allow-origin']?.map(readOrigin),
    seed: values.seed,
    state: values.state,
    region: readRegion(values.region),
    issuer: readIssuer(values.issuer),
    quotas: values.quotas ?? false,
    version: values.version ?? false,
    help: values.help ?? false,
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`${text} is not a port: use a number from 0 to 65535.`)
}

function readOrigin(text: string): string {
  const { origin } = readUrl(text, 'an origin, as http://localhost:6006')
  return origin
}

/** The region that the id of a pool begins with, if it does. */
export function regionOf(poolId: string | undefined): string | undefined {
  return /^([a-z]{2,}(?:-[a-z]+)+-\d+)_/.exec(poolId ?? '')?.[1]
}

function readRegion(text: string | undefined): string | undefined {
  if (text === undefined || regionOf(`${text}_`)) return text
  throw new Error(`${text} is not a region, as us-east-1.`)
}

function readIssuer(text = 'aws'): string {
  if (text === 'aws' || text === 'own') return text
  return readUrl(text, 'an issuer: use aws, own or a URL').href.replace(
    /\/$/,
    '',
  )
}

function readUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new Error(`${text} is not ${what}.`)
}
