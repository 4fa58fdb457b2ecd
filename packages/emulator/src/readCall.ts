import type { Call } from './run.ts'
import type { Caller } from './service.ts'

const prefix = 'AWSCognitoIdentityProviderService.'

// Browsers let nobody set the header of that name.
const userAgentHeader = 'x-emulator-user-agent'

/** What a client of ours sends; the inverse of `readCall`. */
export function writeCall(
  operation: string,
  input: object,
  { userAgent, ipAddress }: Partial<Caller>,
): RequestInit {
  return {
    method: 'POST',
    headers: {
      'x-amz-target': `${prefix}${operation}`,
      ...(userAgent !== undefined && { [userAgentHeader]: userAgent }),
      ...(ipAddress !== undefined && { 'x-forwarded-for': ipAddress }),
    },
    body: JSON.stringify(input),
  }
}

export async function readCall(request: Request): Promise<Call> {
  const target = request.headers.get('x-amz-target') ?? ''
  const operation = target.replace(prefix, '')
  const input = parse((await request.text()) || '{}')
  const { headers } = request
  const caller = readCaller({
    userAgent: headers.get(userAgentHeader) ?? headers.get('user-agent'),
    ipAddress: headers.get('x-forwarded-for')?.split(',')[0]?.trim(),
  })
  return { operation, input, caller }
}

type Told = {
  userAgent?: string | null | undefined
  ipAddress?: string | null | undefined
}

export function readCaller({ userAgent, ipAddress }: Told): Caller {
  return {
    // Within a browser a request has none yet.
    userAgent: userAgent ?? globalThis.navigator?.userAgent ?? '',
    ipAddress: ipAddress || '127.0.0.1',
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}
