import { DeviceError } from './DeviceError.ts'
import { hideSecrets } from './hideSecrets.ts'
import { isObject } from './isObject.ts'

/** Reads the answer to one call. Gives undefined or false for what is none. */
export type ReadAnswer<Value> = (answer: unknown) => Value | undefined | false

/** Undefined when it is empty, or no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A host's own `fetch` may have followed a redirect, or hand one over. */
const isRedirect = ({ redirected, status, type }: Response) =>
  redirected || type === 'opaqueredirect' || (status >= 300 && status < 400)

/**
 * The name of Cognito's exception, in the order in which AWS's own clients look.
 * Undefined: nobody of AWS has answered.
 */
function nameOf(headers: Headers, body: unknown) {
  const { code, __type } = isObject(body) ? body : {}
  const name = headers.get('x-amzn-errortype') ?? code ?? __type
  if (name === undefined || name === null) return undefined
  return String(name)
    .slice(0, 256)
    .replace(/^[\w.]*#|[,:].*/g, '')
}

function messageOf(body: unknown) {
  const { Message, message = Message } = isObject(body) ? body : {}
  return typeof message === 'string' ? message : undefined
}

/**
 * What Cognito says in an answer: only a 200 with what it answers to that operation
 * is a yes, only an error with a name is its no. All else comes from something in
 * between (a proxy, a captive portal, a firewall) and tells nothing: a write may have
 * been applied. `InternalError` then, as for a 500: it is read again. `read` gets
 * the JSON of the body, or undefined when that is empty.
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
  // A challenge or a captcha, of which a call like this can show none.
  const action = headers.get('x-amzn-waf-action')
  if (action) throw error('Forbidden', `The firewall wants a ${action}.`)
  // AWS quotes a value it finds invalid, and the value may be the token.
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
