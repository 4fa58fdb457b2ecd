import type {
  ListDevicesInput,
  UpdateDeviceStatusInput,
} from './DeviceClient.ts'
import { DeviceError } from './DeviceError.ts'
import type { WireDevice } from './parseDevice.ts'
import { toDeviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'
import { unlessAborted } from './unlessAborted.ts'

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
   * How long a call may take, its token and headers included, in milliseconds.
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

type Input = Partial<ListDevicesInput & UpdateDeviceStatusInput>

/** What the four operations answer, and what says that one has failed. */
type Answer = {
  Device: WireDevice
  Devices?: WireDevice[]
  PaginationToken?: string
  code?: unknown
  __type?: unknown
  message?: unknown
  Message?: unknown
}

/**
 * Cognito's host in a region; a FIPS one when the region is written
 * `fips-us-east-1`.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html
 */
function toUrl(endpoint: string) {
  if (endpoint.includes('/')) return endpoint
  const china = endpoint.startsWith('cn-') ? '.cn' : ''
  const url = `https://cognito-idp.${endpoint}.amazonaws.com${china}/`
  return url.replace('.fips-', '-fips.')
}

async function readAnswer(response: Response, token: string): Promise<Answer> {
  const { headers, ok, status: httpStatus } = response
  // AWS quotes a value it finds invalid, and the value may be the token.
  const text = (await response.text()).replaceAll(token, '(access token)')
  let body: Answer | null = null
  try {
    // UpdateDeviceStatus answers `{}`, ForgetDevice nothing at all.
    body = JSON.parse(text || '{}')
  } catch {}
  if (ok && body && typeof body === 'object') return body
  // The order in which AWS's own clients look. A captive portal or a proxy
  // answers 200 with a page of its own.
  const type = ok
    ? 'Network'
    : (headers.get('x-amzn-errortype') ?? body?.code ?? body?.__type)
  const message = body?.message ?? body?.Message ?? 'Something else answered.'
  throw new DeviceError(
    String(type ?? '').replace(/^[\w.]*#|[,:].*/g, ''),
    String(message),
    { httpStatus, requestId: headers.get('x-amzn-requestid') ?? undefined },
  )
}

/**
 * Calls of Cognito's JSON 1.1 protocol with the user's access token: no signature,
 * no retry but one with a fresh token when the first is refused.
 */
export function cognitoTransport(
  options: CognitoTransportOptions,
  getToken: (forceRefresh: boolean) => Promise<string>,
) {
  const { endpoint = options.region ?? '', timeoutMs = 10_000 } = options

  async function attempt(
    operation: string,
    input: Input,
    signal: AbortSignal,
    refused?: string,
    refusal?: DeviceError,
  ): Promise<Answer> {
    signal.throwIfAborted()
    const { userId } = input
    const token = await getToken(!!refusal)
    const isOwn = userId === undefined || readSession(token)?.userId === userId
    if (!token || !isOwn || token === refused)
      throw refusal ?? new DeviceError('NotSignedIn', 'No token of this user.')
    const headers =
      typeof options.headers === 'function'
        ? await options.headers()
        : options.headers
    // Nobody waits for it any more, and a `fetch` of the host may not look.
    signal.throwIfAborted()
    try {
      const response = await (options.fetch ?? fetch)(
        toUrl(typeof endpoint === 'function' ? endpoint() : endpoint),
        {
          method: 'POST',
          cache: 'no-store',
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
          }),
          signal,
        },
      )
      return await readAnswer(response, token)
    } catch (thrown) {
      const error = toDeviceError(thrown, 'Network')
      if (refusal || error.recovery !== 'sign-in') throw error
      return attempt(operation, input, signal, token, error)
    }
  }

  /** Reads the answer, too, so that one that makes no sense is refused. */
  return async function call<Read>(
    operation: string,
    input: Input,
    read: (answer: Answer) => Read,
  ): Promise<Read> {
    const limit = AbortSignal.timeout(timeoutMs)
    const signal = AbortSignal.any([limit, input.signal ?? limit])
    try {
      // Neither the token nor the headers of the host take a signal.
      const answer = attempt(operation, input, signal)
      return read(await unlessAborted(answer, signal))
    } catch (thrown) {
      input.signal?.throwIfAborted()
      throw toDeviceError(thrown)
    }
  }
}
