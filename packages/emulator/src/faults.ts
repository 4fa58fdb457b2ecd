import { CognitoError, ConnectionDropped } from './errors.ts'
import { type Answer, failure, success, toResponse } from './http.ts'
import { isStructure } from './readers.ts'
import { type Call, run } from './run.ts'
import type { Service } from './service.ts'
import { copyState } from './state.ts'
import type { Fault, FaultEffect } from './types.ts'

const statuses = new Map([
  ['InternalErrorException', 500],
  // Documented as 400, but a firewall's block was recorded as 403.
  ['ForbiddenException', 403],
])

const kinds = ['error', 'response', 'drop', 'ignore']

/** @throws {TypeError} when it could not be met as it is written */
export function checkFault(fault: Fault): void {
  const { operation, deviceKey = '', times = 1, latencyMs = 0, effect } = fault
  const complain = (what: string) => {
    throw new TypeError(`A fault ${what}.`)
  }
  if (typeof operation !== 'string')
    complain('needs an operation: its name, or "*"')
  if (!(times > 0)) complain(`meets at least one call, not ${times}`)
  if (typeof deviceKey !== 'string') complain('names a deviceKey as text')
  if (!(typeof latencyMs === 'number' && latencyMs >= 0))
    complain(`has a latencyMs of 0 or more, not ${latencyMs}`)
  if (effect === undefined) return
  if (!kinds.includes(effect?.kind))
    complain(`has one of these kinds of effect: ${kinds.join(', ')}`)
  if (effect.kind === 'error') {
    if (typeof effect.name !== 'string' || !/^[a-z]\w*$/i.test(effect.name))
      complain('of kind "error" needs the name of an exception')
    if (!['string', 'undefined'].includes(typeof effect.message))
      complain('of kind "error" has a message of text')
  }
  const { status = 400 } = effect as { status?: number }
  if (!(status >= 200 && status <= 599))
    complain(`has a status from 200 to 599, not ${status}`)
  if (effect.kind === 'response')
    try {
      toResponse({ headers: {}, ...effect }, '')
    } catch (thrown) {
      complain(`cannot be a response: ${(thrown as Error).message}`)
    }
}

export function findFault(
  faults: readonly Fault[],
  { operation, input }: Call,
): Fault | undefined {
  return faults.find(
    (fault) =>
      (fault.operation === '*' || fault.operation === operation) &&
      (fault.deviceKey === undefined || namesDevice(input, fault.deviceKey)),
  )
}

/** The faults left after `fault` has met one call. */
export function spendFault(faults: readonly Fault[], fault: Fault): Fault[] {
  const times = (fault.times ?? 1) - 1
  return faults.flatMap((each) => {
    if (each !== fault) return [each]
    return times > 0 ? [{ ...fault, times }] : []
  })
}

/**
 * @throws {ConnectionDropped}
 * @throws the signal's reason, when it aborts during the latency
 */
export async function answerWithFault(
  service: Service,
  call: Call,
  { effect, latencyMs }: Fault,
  signal: AbortSignal,
): Promise<Answer> {
  if (isApplied(effect)) await run(service, call)
  if (latencyMs) await wait(latencyMs, signal)
  switch (effect?.kind) {
    case undefined:
      return run(service, call)
    case 'error':
      return failure(
        new CognitoError(
          effect.name,
          effect.message ?? effect.name,
          effect.status ?? statuses.get(effect.name),
        ),
      )
    case 'response':
      return { headers: {}, ...effect }
    case 'drop':
      throw new ConnectionDropped()
    case 'ignore':
      return ignore(service, call)
  }
}

/** The answer that success would have had, and no effect. */
async function ignore(service: Service, call: Call): Promise<Answer> {
  const copy = { ...service, state: copyState(service.state) }
  const answer = await run(copy, call)
  return answer.status === 200 ? answer : success({})
}

function isApplied(effect: FaultEffect | undefined): boolean {
  return effect !== undefined && 'applied' in effect && effect.applied === true
}

function namesDevice(input: Call['input'], deviceKey: string): boolean {
  if (!isStructure(input)) return false
  const { DeviceKey, AuthParameters, ChallengeResponses } = input
  const answered = [AuthParameters, ChallengeResponses].map(
    (answers) => isStructure(answers) && answers.DEVICE_KEY,
  )
  return [DeviceKey, ...answered].includes(deviceKey)
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, ms)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}
