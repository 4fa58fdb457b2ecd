import { seedSession } from '@cognito-devices/emulator'
import {
  type DeviceChange,
  type ReviewProgress,
  type ReviewStep,
  useReview,
  useReviewDraft,
  useReviewRun,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { addUser } from '../../../../test/support/addUser.ts'
import { readTruth } from '../../../../test/support/createDevices.ts'
import { createSessions } from '../../../../test/support/createSessions.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

const remembered = { remembered: true }

async function openReview(onBeforeChange = vi.fn((_: DeviceChange) => true)) {
  const sessions = await createSessions({
    own: remembered,
    others: [remembered, remembered],
  })
  const { result } = renderHookWithDevices(
    sessions.client,
    () => ({ review: useReview(), run: useReviewRun() }),
    { onBeforeChange },
  )
  await waitFor(() => expect(result.current).not.toBeNull())
  const deviceKeys = sessions.strangers.map((each) => each.deviceKey)
  return { ...sessions, deviceKeys, onBeforeChange, result }
}

const endSessions = (sessionIds: string[]): ReviewStep => ({
  kind: 'endSessions',
  sessionIds,
})
const forget = (deviceKeys: string[]): ReviewStep => ({
  kind: 'forget',
  deviceKeys,
})

test('each step is done once, in order, and this browser is left alone', async () => {
  const page = await openReview()
  const { deviceKeys, mine, others, result } = page
  const told: ReviewProgress[] = []
  const data = await act(() =>
    result.current.review.mutateAsync({
      steps: [
        endSessions([...others, ...others]),
        forget([mine.deviceKey, ...deviceKeys]),
      ],
      onProgress: (progress) => told.push(progress),
    }),
  )
  expect(data.results).toEqual([
    { kind: 'endSessions', done: others, refused: [], left: [] },
    { kind: 'forget', done: deviceKeys, refused: [], left: [] },
  ])
  expect(told.map(({ kind, ids }) => [kind, ids])).toEqual([
    ['endSessions', []],
    ['endSessions', others.slice(0, 1)],
    ['endSessions', others],
    ['forget', []],
    ['forget', deviceKeys.slice(0, 1)],
    ['forget', deviceKeys],
  ])
  expect(await readTruth(page, mine.deviceKey)).toBe('remembered')
  expect(result.current.run).toBeUndefined()
})

test('a page that was frozen asks anew, for what is left alone', async () => {
  const { deviceKeys, hold, onBeforeChange, others, result } =
    await openReview()
  const open = hold('RevokeUserSession')
  const run = result.current.review.mutateAsync({
    steps: [endSessions(others), forget(deviceKeys)],
  })
  await waitFor(() => expect(result.current.run?.kind).toBe('endSessions'))
  await waitFor(() => expect(onBeforeChange).toHaveBeenCalledTimes(1))
  act(() => {
    document.dispatchEvent(new Event('resume'))
  })
  open()
  await act(() => run)
  expect(onBeforeChange.mock.calls.map(([change]) => change)).toEqual([
    {
      kind: 'review',
      cause: 'click',
      steps: [endSessions(others), forget(deviceKeys)],
    },
    {
      kind: 'review',
      cause: 'click',
      steps: [endSessions(others.slice(1)), forget(deviceKeys)],
    },
  ])
})

test('another component can stop it, and what was sent is seen through', async () => {
  const { deviceKeys, hold, others, result, sent } = await openReview()
  const open = hold('RevokeUserSession')
  const run = result.current.review.mutateAsync({
    steps: [endSessions(others), forget(deviceKeys)],
  })
  await waitFor(() => expect(result.current.run).toBeDefined())
  await waitFor(() => expect(result.current.review.isPending).toBe(true))
  act(() => result.current.run?.stop())
  open()
  const { results } = await act(() => run)
  expect(results.flatMap(({ left }) => left)).toHaveLength(
    4 - sent('RevokeUserSession').length,
  )
  expect(sent('ForgetDevice')).toEqual([])
})

test('a review that was begun is kept for its user, and goes with the next', async () => {
  const { client, emulator, mine, seed, setToken } = await createSessions()
  const show = () => renderHookWithDevices(client, useReviewDraft)
  const { result, unmount } = show()
  const draft = {
    reason: 'lost' as const,
    sessionIds: [],
    signIns: 0,
    deviceKeys: [mine.deviceKey],
    everywhere: false,
    done: [],
  }
  await waitFor(() => {
    act(() => result.current[1](draft))
    expect(result.current[0]).toEqual(draft)
  })
  unmount()
  const next = show()
  await waitFor(() => expect(next.result.current[0]).toEqual(draft))

  const grace = await addUser(emulator, seed, 'grace@example.com')
  const { accessToken } = await seedSession(emulator, grace)
  act(() => setToken(accessToken))
  await waitFor(() => expect(next.result.current[0]).toBeUndefined())
  expect(JSON.stringify(localStorage)).not.toContain(mine.deviceKey)
})
