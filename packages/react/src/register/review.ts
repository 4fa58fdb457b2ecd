import { onlineManager, type QueryClient } from '@tanstack/react-query'
import { callHost } from '../client/callHost.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import type { DeviceError } from '../client/DeviceError.ts'
import { isOnline } from '../client/online.ts'
import { unlessAborted } from '../client/unlessAborted.ts'
import { untilOnline } from '../client/untilOnline.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import type { ReviewStep } from './DeviceChange.ts'
import { noteEnded, rereadSessions, sendEndSession } from './endSession.ts'
import { isFinal, oneByOne } from './oneByOne.ts'
import { reviewRunOf } from './reviewRun.ts'
import { runInSession, type SessionRun } from './sessionRun.ts'
import { sendSignOutEverywhere } from './signOutEverywhere.ts'

/** How far a review is. */
export type ReviewProgress = {
  /** The step that is at work. */
  kind: ReviewStep['kind']
  /** How many of it have had their turn. */
  done: number
  /** Those that are done: ids of sessions, or device keys. */
  ids: string[]
}

/** The steps of a review, and how to follow or to stop it. */
export type ReviewVariables = {
  /** In the order in which they are to be done. */
  steps: readonly ReviewStep[]
  /** Aborting it leaves what has not begun. */
  signal?: AbortSignal | undefined
  onProgress?: ((progress: ReviewProgress) => void) | undefined
}

/** What became of one step. The ids are those of sessions, or device keys. */
export type ReviewResult = {
  kind: ReviewStep['kind']
  done: string[]
  refused: { id: string; error: DeviceError }[]
  /** Not tried: it was stopped, or every further call would be refused too. */
  left: string[]
}

/** What became of each step, in their order. */
export type ReviewData = { results: ReviewResult[] }

/** Everything is one thing, and has no id. */
const everything = ['everything']

const idsOf = (step: ReviewStep) =>
  step.kind === 'endSessions'
    ? step.sessionIds
    : step.kind === 'forget'
      ? step.deviceKeys
      : everything

function withIds({ kind }: ReviewStep, ids: string[]): ReviewStep {
  if (kind === 'endSessions') return { kind, sessionIds: ids }
  return kind === 'forget' ? { kind, deviceKeys: ids } : { kind }
}

/** Neither this device nor anything twice: what is done here must not end here. */
function clean(step: ReviewStep, own: string | undefined): ReviewStep {
  const ids = [...new Set(idsOf(step))]
  return withIds(
    step,
    ids.filter((id) => step.kind !== 'forget' || id !== own),
  )
}

/**
 * Does the steps one after the other, with one permission for all of them. A step goes
 * on after a refusal that says nothing of the others; signing out everywhere, which
 * ends this page too, waits until nothing before it is left.
 */
export async function review(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
  { onProgress, signal: given, steps: asked }: ReviewVariables,
): Promise<ReviewData> {
  const stopping = new AbortController()
  const { signal: stop } = stopping
  const end = () => stopping.abort()
  given?.addEventListener('abort', end)
  if (given?.aborted) end()
  const { set: tellRun } = reviewRunOf(register)
  let current: ReviewStep['kind'] = 'endSessions'
  const tellCurrent = () =>
    tellRun({ kind: current, isOffline: !isOnline(), stop: end })
  const { deviceKey: own, userId } = register.session()
  const steps = asked
    .map((step) => clean(step, own))
    .filter((step) => idsOf(step).length > 0)
  const results: ReviewResult[] = []

  async function run({ permit, signal }: SessionRun) {
    /** Neither the host nor the service is asked without a connection. */
    const connect = () => unlessAborted(untilOnline(signal), stop)
    /** Of what is left, with the step that is at work. */
    function ask(step: ReviewStep, ids: readonly string[]) {
      const rest = steps.slice(steps.indexOf(step) + 1)
      return permit({
        kind: 'review',
        steps: [withIds(step, [...ids]), ...rest],
        cause: 'click',
      })
    }
    async function write(step: ReviewStep, id: string, left: string[]) {
      const permission = (attempt: number) => {
        const allowed = ask(step, [id, ...left])
        // What was sent is seen through.
        return attempt === 1 ? unlessAborted(allowed, stop) : allowed
      }
      await connect()
      if (step.kind === 'forget') {
        const permittedAt = await permission(1)
        return register.forget({ deviceKey: id }, permittedAt)
      }
      const input = { signal, userId }
      if (step.kind === 'signOutEverywhere')
        return sendSignOutEverywhere(client, input, permission)
      await sendEndSession(client, { ...input, sessionId: id }, permission)
      noteEnded(queryClient, register, { sessionId: id })
    }
    const [first] = steps
    if (first) {
      current = first.kind
      tellCurrent()
      await connect()
      await unlessAborted(ask(first, idsOf(first)), stop)
    }
    let isWhole = true
    for (const step of steps) {
      const { kind } = step
      const ids = [...idsOf(step)]
      const isLast = kind === 'signOutEverywhere'
      const isOver = stop.aborted || (isLast ? !isWhole : isRefused(results))
      if (isOver) results.push({ kind, done: [], refused: [], left: ids })
      else {
        const written: string[] = []
        const tell = (done: number) =>
          callHost(() => onProgress?.({ kind, done, ids: [...written] }))
        current = kind
        tellCurrent()
        tell(0)
        const ran = await oneByOne(
          ids,
          async (id, left) => {
            await write(step, id, [...left])
            written.push(id)
          },
          { signal: stop, onProgress: ({ done }) => tell(done) },
        )
        results.push({ kind, ...ran })
        isWhole &&= ran.done.length === ids.length
      }
    }
  }

  const unfollow = onlineManager.subscribe(tellCurrent)
  try {
    await runInSession(queryClient, client, register, run)
  } catch (error) {
    if (!stop.aborted) throw error
    for (const step of steps.slice(results.length))
      results.push({
        kind: step.kind,
        done: [],
        refused: [],
        left: [...idsOf(step)],
      })
  } finally {
    given?.removeEventListener('abort', end)
    unfollow()
    tellRun(undefined)
    rereadSessions(queryClient, register.session())
  }
  return { results }
}

/** Whether a refusal would meet every further call too. */
const isRefused = (results: readonly ReviewResult[]) =>
  results.some(({ refused }) => refused.some(({ error }) => isFinal(error)))
