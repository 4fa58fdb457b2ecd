import { controlRoute } from './controlRoutes.ts'
import { EmulatorError } from './errors.ts'
import { answerWithFault, checkFault, findFault, spendFault } from './faults.ts'
import { findPool, findUser } from './find.ts'
import { type Answer, json, preflight, toResponse } from './http.ts'
import { getSharedKey, importSigningKey } from './jwt.ts'
import { createLog } from './log.ts'
import { readCall, writeCall } from './readCall.ts'
import { isStructure } from './readers.ts'
import { redact } from './redact.ts'
import { describeUnknownPath } from './refusals.ts'
import { defaultRules } from './rules.ts'
import { type Call, run } from './run.ts'
import { keepService, type Service } from './service.ts'
import { copyState, createState } from './state.ts'
import { freshTotp } from './totp.ts'
import type { Emulator, EmulatorOptions, Exchange, Fault } from './types.ts'
import { answerWellKnown } from './wellKnown.ts'

/**
 * A local Amazon Cognito user pool service with real device tracking. A test
 * double: its control routes give away codes, so never expose it.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { region = 'us-east-1', now = Date.now } = options
  const log = createLog()
  let faults: readonly Fault[] = []
  const listeners = new Set<() => void>()

  const service: Service = {
    state: createState(),
    region,
    issuer: options.issuer ?? `https://cognito-idp.${region}.amazonaws.com`,
    signingKey: prepareKey(options.signingKey),
    exposeDeviceAttributes: options.exposeDeviceAttributes ?? false,
    showNotRemembered: options.showNotRemembered ?? false,
    sessionLagMs: options.sessionLagMs ?? 2000,
    sessionsPerPage: options.sessionsPerPage ?? 125,
    changed: () => undefined,
    caller: { userAgent: '', ipAddress: '127.0.0.1' },
    rules: { ...defaultRules, ...options.rules },
    triggers: options.triggers ?? {},
    webAuthn: options.webAuthn,
    readsPerSecond: options.readsPerSecond,
    writesPerSecond: options.writesPerSecond,
    now: () => now() + service.state.clockOffset,
  }

  function notify(): void {
    for (const listener of listeners) listener()
  }

  async function respond(
    request: Request,
    signal: AbortSignal,
  ): Promise<Response> {
    signal.throwIfAborted()
    const url = new URL(request.url)
    const { pathname } = url
    if (request.method === 'OPTIONS') return preflight(request)
    if (pathname === '/') {
      return request.method === 'POST'
        ? exchange(request, signal)
        : introduce(request)
    }
    if (pathname.startsWith('/_emulator/')) {
      return controlRoute(emulator, service, request)
    }
    return (
      (await answerWellKnown(service, url)) ??
      json({ message: describeUnknownPath(pathname) }, 404)
    )
  }

  async function exchange(
    request: Request,
    signal: AbortSignal,
  ): Promise<Response> {
    const call = await readCall(request)
    const entry: Omit<Exchange, 'status'> = {
      id: crypto.randomUUID(),
      at: service.now(),
      operation: call.operation,
      request: isStructure(call.input) ? redact(call.input) : {},
    }
    const fault = takeFault(call)
    if (fault?.effect) entry.isScripted = true
    try {
      const answer = await answerCall(call, fault, signal)
      const { status, errorName, output } = answer
      const response = toResponse(answer, entry.id)
      record({
        ...entry,
        status,
        errorName,
        response: redact(output),
      })
      return response
    } catch (error) {
      const errorName =
        error instanceof Error ? error.constructor.name : 'Error'
      record({ ...entry, status: 0, errorName })
      throw error
    }
  }

  function takeFault(call: Call): Fault | undefined {
    const fault = findFault(faults, call)
    if (fault) faults = spendFault(faults, fault)
    return fault
  }

  function answerCall(
    call: Call,
    fault: Fault | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    // What arrives before another state is restored is of the one it found.
    const found = { ...service, caller: call.caller }
    if (!fault) return run(found, call)
    return answerWithFault(found, call, fault, signal)
  }

  function record(entry: Exchange): void {
    log.add(entry)
    notify()
  }

  const emulator: Emulator = {
    handle: (request) => respond(request, request.signal),

    async fetch(input, init = {}) {
      // The signal stays outside the Request: in jsdom they are strangers.
      const { signal, ...rest } = init
      const request = new Request(input, rest)
      const stop = signal ?? request.signal
      const response = await respond(request, stop)
      stop.throwIfAborted()
      return response
    },

    async send<T>(operation: string, input: object, caller = {}): Promise<T> {
      const call = writeCall(operation, input, caller)
      const response = await emulator.fetch('http://localhost/', call)
      const text = await response.text()
      if (response.ok) return JSON.parse(text || '{}')
      const name = response.headers.get('x-amzn-errortype') ?? 'Unknown'
      const message = response.headers.get('x-amzn-errormessage') ?? text
      throw new EmulatorError(name.replace(':', ''), message, response.status)
    },

    get messages() {
      return service.state.messages
    },

    get log() {
      return log.entries
    },

    clearLog() {
      log.clear()
      notify()
    },

    addFault(fault) {
      checkFault(fault)
      // Two that are alike are two.
      faults = [...faults, { ...fault }]
      notify()
    },

    clearFaults() {
      faults = []
      notify()
    },

    get faults() {
      return faults
    },

    advance(ms) {
      if (Number.isNaN(new Date(service.now() + ms).getTime())) {
        throw new RangeError(
          `The clock cannot be moved by ${ms} milliseconds: that is no time that a Date can have.`,
        )
      }
      service.state.clockOffset += ms
      service.changed()
      notify()
    },

    snapshot: () => ({ state: copyState(service.state) }),

    restore({ state }) {
      service.state = copyState(state)
      service.changed()
      notify()
    },

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    totpCode({ userPoolId, username }) {
      const user = findUser(findPool(service, userPoolId), username)
      if (!user?.totpSecret && !user?.newTotpSecret) {
        throw new Error(`${username} has no TOTP secret.`)
      }
      const code = freshTotp(user, service.now())
      if (code) return code
      throw new Error(
        'A code is good once, and both that could be typed now were used: take another user, or move the clock with emulator.advance(30_000).',
      )
    },
  }

  keepService(emulator, service)
  return emulator
}

/** Read once, and only when the first token is signed. */
function prepareKey(jwk: JsonWebKey | undefined) {
  if (!jwk) return getSharedKey
  let key: ReturnType<typeof importSigningKey> | undefined
  return () => {
    key ??= importSigningKey(jwk)
    return key
  }
}

function introduce({ method }: Request): Response {
  return method === 'GET' || method === 'HEAD'
    ? new Response(
        '@cognito-devices/emulator: a local Cognito user pool. A test double, never expose it.\n',
      )
    : json({ message: `Cognito has no ${method}.` }, 405)
}
