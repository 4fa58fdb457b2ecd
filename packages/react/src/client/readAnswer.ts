import { DeviceError } from './DeviceError.ts'
import { hideSecrets } from './hideSecrets.ts'
import { membersOf } from './isObject.ts'

/** Reads the answer to one call. Returns undefined or false if it is none. */
export type ReadAnswer<Value> = (answer: unknown) => Value | undefined | false

/** Undefined if the text is empty or no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A host's own `fetch` may have followed a redirect, or may return one. */
const isRedirect = ({ redirected, status, type }: Response) =>
  redirected || type === 'opaqueredirect' || (status >= 300 && status < 400)

/**
 * The name of Cognito's exception, found in the same order as by AWS's own
 * clients. Undefined means that nobody of AWS has answered.
 */
function nameOf(headers: Headers, body: unknown) {
  const { code, __type } = membersOf(body)
  const name = headers.get('x-amzn-errortype') ?? code ?? __type
  if (name === undefined || name === null) return undefined
  return String(name)
    .slice(0, 256)
    .replace(/^[\w.]*#|[,:].*/g, '')
}

function messageOf(body: unknown) {
  const { Message, message = Message } = membersOf(body)
  return typeof message === 'string' ? message : undefined
}

/**
 * What Cognito says in an answer. Only a status 200 with what Cognito answers
 * to that operation is a success. Only an error with a name is a refusal.
 * Anything else comes from something in between, such as a proxy, a captive
 * portal or a firewall. It says nothing about a write, which may have been
 * applied. It becomes `InternalError`, as for a 500, and the device is read
 * again. `read` gets the JSON of the body, or undefined if the body is empty.
 */
export async function readAnswer<Value>(
  response: Response,
  token: string,
  read: ReadAnswer<Value>,
): Promise<Value> {
  const { headers, status: httpStatus } = response
  const hide = (text: string) => hideSecrets(text, token)
  const requestId = hide(headers.get('x-amzn-requestid') ?? '') || undefined
  const error = (name: string, what: string) =>
    new DeviceError(hide(name), hide(what), { httpStatus, requestId })
  const nonsense = (what: string) =>
    error(
      'InternalError',
      `${what} Something between this page and Cognito may have answered.`,
    )

  if (isRedirect(response))
    throw nonsense('The answer is a redirect, which Cognito does not send.')
  // A challenge or a captcha. A call like this can show neither.
  const action = headers.get('x-amzn-waf-action')
  if (action) throw error('Forbidden', `The firewall wants a ${action}.`)
  // AWS quotes values that it finds invalid, and such a value may be the token.
  const text = (await response.text()).replaceAll(token, '(access token)')
  const body = parse(text)
  if (httpStatus === 200) {
    const isRead = body !== undefined || text.trim() === ''
    const value = isRead && read(body)
    if (value !== undefined && value !== false) return value
    throw nonsense('The answer is none that Cognito gives to this call.')
  }
  const name = nameOf(headers, body)
  const message = messageOf(body)
  if (name && httpStatus >= 400)
    throw error(name, message ?? 'Cognito gave no reason.')
  const byStatus = httpStatus === 403 || httpStatus === 429
  if (byStatus)
    throw error('', message ?? 'The answer has no name of an error.')
  throw nonsense(`The answer has status ${httpStatus} and no name of an error.`)
}
