import { throwIfAborted } from './aborts.ts'
import type {
  EndSessionInput,
  ListDevicesInput,
  ListSessionsInput,
  UpdateDeviceStatusInput,
} from './DeviceClient.ts'
import { DeviceError } from './DeviceError.ts'
import { type ReadAnswer, readAnswer } from './readAnswer.ts'
import { toDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'
import { withinLimit } from './withinLimit.ts'

/** A fresh or cached access token; nothing when nobody is signed in. */
export type GetAccessToken = (options: {
  /** Ask for a new token: the service refused the one it was given. */
  forceRefresh: boolean
}) => Promise<string | null | undefined>

type Headers = Record<string, string>

export type CognitoTransportOptions = {
  /**
   * Resolves to the user's access token (it needs the scope
   * `aws.cognito.signin.user.admin`), or to nothing when nobody is signed in.
   */
  getAccessToken: GetAccessToken
  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined
  /** Sent with every call, `x-aws-waf-token` for example. */
  headers?: Headers | (() => Headers | Promise<Headers>) | undefined
  /**
   * How long a call may take, its token and headers included, in milliseconds. The
   * hooks wait no longer than 60000.
   * @default 10000
   */
  timeoutMs?: number | undefined
} & (
  | {
      /** `eu-central-1`, `cn-north-1`, `fips-us-east-1`. */
      region: string
      endpoint?: undefined
    }
  | {
      region?: undefined
      /**
       * A URL, for a proxy or a local Cognito, or a region. A function is asked
       * each time.
       */
      endpoint: string | (() => string)
    }
)

type Input = Partial<
  ListDevicesInput &
    UpdateDeviceStatusInput &
    ListSessionsInput &
    EndSessionInput
>

/** China and the European Sovereign Cloud have domains of their own. */
function domainOf(region: string) {
  if (region.startsWith('cn-')) return 'amazonaws.com.cn'
  return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com'
}

/**
 * Cognito's host in a region; a FIPS one when the region is written
 * `fips-us-east-1`.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
function toUrl(endpoint: string) {
  if (endpoint.includes('/')) return endpoint
  const url = `https://cognito-idp.${endpoint}.${domainOf(endpoint)}/`
  return url.replace('.fips-', '-fips.')
}

/**
 * Calls of Cognito's JSON 1.1 protocol with the user's access token: no signature,
 * no retry but one with a fresh token when the first is refused. Each call ends
 * within its limit, whatever the host's functions do.
 */
export function cognitoTransport(options: CognitoTransportOptions) {
  const { endpoint = options.region ?? '', timeoutMs = 10_000 } = options

  async function askToken(forceRefresh: boolean) {
    const token = (await options.getAccessToken({ forceRefresh })) ?? ''
    if (typeof token === 'string') return token
    throw new DeviceError('Unknown', 'getAccessToken gave what is no text.')
  }

  async function attempt<Value>(
    operation: string,
    input: Input,
    read: ReadAnswer<Value>,
    signal: AbortSignal,
    refused?: string,
    refusal?: DeviceError,
  ): Promise<Value> {
    const { userId } = input
    const token = await askToken(!!refusal)
    const isOwn = userId === undefined || readSession(token)?.userId === userId
    if (!token || !isOwn || token === refused)
      throw refusal ?? new DeviceError('NotSignedIn', 'No token of this user.')
    const headers =
      typeof options.headers === 'function'
        ? await options.headers()
        : options.headers
    // Nobody waits for it any more, and a `fetch` of the host may not look.
    throwIfAborted(signal)
    try {
      const response = await (options.fetch ?? fetch)(
        toUrl(typeof endpoint === 'function' ? endpoint() : endpoint),
        {
          method: 'POST',
          cache: 'no-store',
          // Token and headers would follow it to wherever it leads.
          redirect: 'error',
          headers: {
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
            ...headers,
          },
          // What an operation does not take is undefined here, and not sent.
          body: JSON.stringify({
            AccessToken: token,
            DeviceKey: input.deviceKey,
            DeviceRememberedStatus: input.status,
            Limit: input.limit,
            PaginationToken: input.paginationToken,
            NextToken: input.nextToken,
            SessionId: input.sessionId,
            RevokeAssociatedSessions: input.endLinked ? 'LINKED' : undefined,
          }),
          signal,
        },
      )
      return await readAnswer(response, token, read)
    } catch (thrown) {
      const error = toDeviceError(thrown, 'Network', token)
      if (refusal || error.recovery !== 'sign-in') throw error
      return attempt(operation, input, read, signal, token, error)
    }
  }

  return {
    getToken: () => withinLimit(timeoutMs, undefined, () => askToken(false)),
    async call<Value>(
      operation: string,
      input: Input,
      read: ReadAnswer<Value>,
    ): Promise<Value> {
      try {
        return await withinLimit(timeoutMs, input.signal, (signal) =>
          attempt(operation, input, read, signal),
        )
      } catch (thrown) {
        throwIfAborted(input.signal)
        throw toDeviceError(thrown)
      }
    },
  }
}
