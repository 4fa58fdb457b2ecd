import { DeviceError } from './DeviceError.ts'
import { serviceError } from './toDeviceError.ts'
import { readSession } from './tokenClaims.ts'

/** A fresh or cached access token; nothing when nobody is signed in. */
export type GetAccessToken = (options: {
  /** Ask for a new token: the service refused the one it was given. */
  forceRefresh: boolean
}) => Promise<string | null | undefined>

type Headers = Record<string, string>

export type CognitoTransportOptions = {
  endpoint: () => string
  getAccessToken: GetAccessToken
  fetch?: typeof fetch | undefined
  headers?: Headers | (() => Headers | Promise<Headers>) | undefined
  timeoutMs?: number | undefined
}

type CallOptions = {
  signal?: AbortSignal | undefined
  userId?: string | undefined
}

type Answer = Record<string, unknown>

function parseBody(text: string): Answer | undefined {
  try {
    // UpdateDeviceStatus answers `{}`, ForgetDevice nothing at all.
    const body: unknown = JSON.parse(text || '{}')
    return body !== null && typeof body === 'object' ? { ...body } : undefined
  } catch {
    return undefined
  }
}

/** The order in which AWS's own clients look for the name of an error. */
function errorName(response: Response, body: Answer | undefined) {
  const name =
    response.headers.get('x-amzn-errortype') ?? body?.code ?? body?.__type
  return typeof name === 'string'
    ? name.split(/[,:]/)[0]?.split('#').pop()
    : undefined
}

/** AWS quotes a value it finds invalid, and the value may be the token. */
function withoutToken(message: unknown, token: string) {
  return String(message ?? 'The service gave no reason.').replaceAll(
    token,
    '(access token)',
  )
}

function interpret(response: Response, text: string, token: string): Answer {
  const body = parseBody(text)
  const requestId = response.headers.get('x-amzn-requestid') ?? undefined
  const details = { httpStatus: response.status, requestId }
  if (!response.ok) {
    const message = withoutToken(body?.message ?? body?.Message, token)
    throw serviceError(errorName(response, body), message, details)
  }
  if (body) return body
  // A captive portal or a proxy answers 200 with a page of its own.
  throw new DeviceError('Network', 'Something else answered.', details)
}

/**
 * One call of Cognito's JSON 1.1 protocol with the user's access token: no
 * signature, no retry but one with a fresh token when the first is refused.
 */
export function cognitoTransport(options: CognitoTransportOptions) {
  const { timeoutMs = 10_000 } = options

  async function getToken(forceRefresh: boolean, userId: string | undefined) {
    const token = await options.getAccessToken({ forceRefresh })
    if (!token) throw new DeviceError('NotSignedIn', 'There is no token.')
    if (userId !== undefined && readSession(token)?.userId !== userId)
      throw new DeviceError('NotSignedIn', 'Another user has signed in.')
    return token
  }

  async function post(
    operation: string,
    input: object,
    token: string,
    signal: AbortSignal | undefined,
  ) {
    const { headers } = options
    const extra = typeof headers === 'function' ? await headers() : headers
    const controller = new AbortController()
    const abort = () => controller.abort(signal?.reason)
    signal?.throwIfAborted()
    signal?.addEventListener('abort', abort)
    const timer = setTimeout(() => controller.abort(), timeoutMs)
    try {
      const response = await (options.fetch ?? fetch)(options.endpoint(), {
        method: 'POST',
        cache: 'no-store',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
          ...extra,
        },
        body: JSON.stringify({ AccessToken: token, ...input }),
        signal: controller.signal,
      })
      return interpret(response, await response.text(), token)
    } catch (cause) {
      signal?.throwIfAborted()
      if (cause instanceof DeviceError) throw cause
      if (controller.signal.aborted)
        throw new DeviceError('Timeout', `No answer in ${timeoutMs} ms.`)
      throw new DeviceError('Network', 'No answer came.', { cause })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  }

  return async function call(
    operation: string,
    input: object,
    { signal, userId }: CallOptions = {},
  ): Promise<Answer> {
    const token = await getToken(false, userId)
    try {
      return await post(operation, input, token, signal)
    } catch (error) {
      const expired =
        error instanceof DeviceError &&
        error.code === 'NotAuthorized' &&
        error.recovery === 'sign-in'
      if (!expired) throw error
      const fresh = await getToken(true, userId)
      if (fresh === token) throw error
      return post(operation, input, fresh, signal)
    }
  }
}
