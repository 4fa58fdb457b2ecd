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

/**
 * Resolves to a fresh or a cached access token, or to nothing if nobody is
 * signed in.
 */
export type GetAccessToken = (options: {
  /** Ask for a new token, since the service has refused the last one. */
  forceRefresh: boolean
}) => Promise<string | null | undefined>

type Headers = Record<string, string>

export type CognitoTransportOptions = {
  /**
   * Resolves to the user's access token, or to nothing if nobody is signed in.
   * The token needs the scope `aws.cognito.signin.user.admin`.
   */
  getAccessToken: GetAccessToken
  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined
  /** Sent with every call, for example `x-aws-waf-token`. */
  headers?: Headers | (() => Headers | Promise<Headers>) | undefined
  /**
   * The limit of a call in milliseconds. It includes getting the token and the
   * headers. The hooks never wait longer than 60000.
   * @default 10000
   */
  timeoutMs?: number | undefined
} & (
  | {
      /** For example `eu-central-1`, `cn-north-1` or `fips-us-east-1`. */
      region: string
      endpoint?: undefined
    }
  | {
      region?: undefined
      /**
       * A region, or a URL for a proxy or a local Cognito. A function is called
       * for each request.
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

/** China and the European Sovereign Cloud have their own domains. */
function domainOf(region: string) {
  if (region.startsWith('cn-')) return 'amazonaws.com.cn'
  return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com'
}

/**
 * Cognito's host in a region. A region such as `fips-us-east-1` gives a FIPS
 * host.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
function toUrl(endpoint: string) {
  if (endpoint.includes('/')) return endpoint
  const url = `https://cognito-idp.${endpoint}.${domainOf(endpoint)}/`
  return url.replace('.fips-', '-fips.')
}

/**
 * Calls Cognito's JSON 1.1 protocol with the user's access token. Requests are
 * not signed. The only retry is one with a fresh token, when Cognito has
 * refused the first. Each call ends within its limit, whatever the host's
 * functions do.
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
    // Nobody waits for the answer any more, and a `fetch` of the host may
    // ignore the signal.
    throwIfAborted(signal)
    try {
      const response = await (options.fetch ?? fetch)(
        toUrl(typeof endpoint === 'function' ? endpoint() : endpoint),
        {
          method: 'POST',
          cache: 'no-store',
          // A redirect would take token and headers anywhere.
          redirect: 'error',
          headers: {
            'content-type': 'application/x-amz-json-1.1',
            'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
            ...headers,
          },
          // A member that an operation does not take is undefined here, and not
          // sent.
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
