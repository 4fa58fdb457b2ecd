import type { CognitoError } from './errors.ts'

/** One answer of the service, before it becomes a Response. */
export type Answer = {
  status: number
  headers: Record<string, string>
  body: string
  errorName?: string | undefined
  output?: object | undefined
}

const contentType = 'application/x-amz-json-1.1'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
}

export function success(output: object | undefined): Answer {
  return {
    status: 200,
    headers: { 'content-type': contentType },
    // An output modelled as Unit, as ForgetDevice's, is no body at all.
    body: output ? JSON.stringify(output) : '',
    output,
  }
}

export function failure({ name, message, status }: CognitoError): Answer {
  const output = { __type: name, message }
  return {
    status,
    headers: {
      'content-type': contentType,
      'x-amzn-errortype': `${name}:`,
      // A header holds Latin-1 only, and clients give up on one of 16 kB; the
      // body keeps the text as it is.
      'x-amzn-errormessage': message
        .slice(0, 4096)
        .replace(/[^\x20-\x7e]/g, '?'),
    },
    body: JSON.stringify(output),
    errorName: name,
    output,
  }
}

export function toResponse(answer: Answer, requestId: string): Response {
  // Null, since a 204 must not even have an empty body.
  return new Response(answer.body || null, {
    status: answer.status,
    headers: { ...cors, 'x-amzn-requestid': requestId, ...answer.headers },
  })
}

export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: cors })
}

export function noContent(): Response {
  return new Response(null, { status: 204, headers: cors })
}

export function preflight(request: Request): Response {
  return new Response(null, {
    status: 200,
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ?? '*',
      'access-control-max-age': '172800',
    },
  })
}
