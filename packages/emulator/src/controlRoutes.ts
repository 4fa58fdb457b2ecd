import { findUserForAdmin } from './find.ts'
import { json, noContent } from './http.ts'
import type { Service } from './service.ts'
import { freshTotp, totpSecondsLeft } from './totp.ts'
import type { Emulator, Fault } from './types.ts'

/** `/_emulator/*`: what tests in another process need, as JSON. */
export async function controlRoute(
  emulator: Emulator,
  service: Service,
  request: Request,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const route = `${request.method} ${pathname.replace('/_emulator', '')}`
  try {
    switch (route) {
      case 'GET /messages':
        return json(emulator.messages)
      case 'GET /log':
        return json(emulator.log)
      case 'DELETE /log':
        emulator.clearLog()
        return noContent()
      case 'GET /faults':
        return json(emulator.faults)
      case 'POST /faults':
        addFaults(emulator, await request.json())
        return json(emulator.faults, 201)
      case 'DELETE /faults':
        emulator.clearFaults()
        return noContent()
      case 'POST /clock':
        emulator.advance(readAdvance(await request.json()))
        return json({ now: service.now() })
      case 'GET /totp':
        return json(readTotp(service, searchParams))
      default:
        return json({ message: `No control route ${route}.` }, 404)
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return json({ message }, 400)
  }
}

/** `code` is null while both that could be typed now were used. */
function readTotp(service: Service, params: URLSearchParams) {
  const { user } = findUserForAdmin(service, {
    UserPoolId: params.get('userPoolId') ?? '',
    Username: params.get('username') ?? '',
  })
  if (!user.totpSecret && !user.newTotpSecret) {
    throw new Error(`${user.username} has no TOTP secret.`)
  }
  const now = service.now()
  const code = freshTotp(user, now) ?? null
  return { code, secondsLeft: totpSecondsLeft(now) }
}

function addFaults(emulator: Emulator, body: unknown): void {
  const faults = (Array.isArray(body) ? body : [body]) as Fault[]
  for (const fault of faults) {
    // JSON has no Infinity: null says "until cleared".
    emulator.addFault({
      ...fault,
      times: fault?.times === null ? Number.POSITIVE_INFINITY : fault?.times,
    })
  }
}

function readAdvance(body: unknown): number {
  const { advance } = (body ?? {}) as { advance?: unknown }
  if (typeof advance !== 'number') {
    throw new Error('The clock needs {"advance": milliseconds}.')
  }
  return advance
}
