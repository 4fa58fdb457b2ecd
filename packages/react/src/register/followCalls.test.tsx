import {
  type UpdateDeviceStatusVariables,
  useCurrentDevice,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { renderHookWithDevices } from '../../../../test/support/renderHookWithDevices.tsx'

const contexts = [['nothing', undefined] as const, ['something', {}] as const]

/** A host whose `onMutate` is answered by the test, call by call. */
async function openCalls(context: unknown) {
  const devices = await createDevices()
  const { deviceKey } = await devices.signIn()
  const waiting: { allow(): void; veto(): void }[] = []
  const { result } = renderHookWithDevices(devices.client, () => ({
    current: useCurrentDevice(),
    update: useUpdateDeviceStatus({
      onMutate: () =>
        new Promise((resolve, reject) => {
          waiting.push({
            allow: () => resolve(context),
            veto: () => reject(new Error('vetoed')),
          })
        }),
    }),
  }))
  await waitFor(() => expect(result.current.current.isSuccess).toBe(true))
  return {
    ...devices,
    on: { deviceKey, status: 'remembered' } as const,
    off: { deviceKey, status: 'not_remembered' } as const,
    shown: () => result.current.current.data?.status,
    async click(variables: UpdateDeviceStatusVariables) {
      const index = waiting.length
      let outcome: Promise<string> | undefined
      act(() => {
        outcome = result.current.update.mutateAsync(variables).then(
          (data) => data.outcome,
          (error) => error.message,
        )
      })
      await waitFor(() => expect(waiting).toHaveLength(index + 1))
      const answer = (kind: 'allow' | 'veto') =>
        act(async () => waiting[index]?.[kind]())
      return {
        answer,
        outcome,
        async settle(kind: 'allow' | 'veto') {
          await answer(kind)
          return act(async () => outcome)
        },
      }
    },
  }
}

test.each(contexts)(
  'of two calls with one object each is vetoed for itself, when onMutate returns %s',
  async (_, context) => {
    const { click, on, writes } = await openCalls(context)
    const first = await click(on)
    const second = await click(on)
    expect(await first.settle('veto')).toBe('vetoed')
    expect(await second.settle('allow')).toBe('saved')
    expect(writes()).toHaveLength(1)
    const third = await click(on)
    expect(await third.settle('allow')).toBe('saved')
  },
)

test.each(contexts)(
  'also when the second was handed over first, and onMutate returns %s',
  async (_, context) => {
    const { click, off, on } = await openCalls(context)
    const first = await click(on)
    const second = await click(on)
    expect(await second.settle('allow')).toBe('saved')
    expect(await first.settle('veto')).toBe('vetoed')
    for (const variables of [off, on, on]) {
      const next = await click(variables)
      expect(await next.settle('allow')).toBe('saved')
    }
  },
)

test.each(contexts)(
  'a call is no newer click because onMutate is late with %s',
  async (_, context) => {
    const { click, off, on, shown, writes } = await openCalls(context)
    const first = await click(on)
    const second = await click(off)
    await second.answer('allow')
    await first.answer('allow')
    expect(await act(async () => first.outcome)).toBe('superseded')
    expect(await act(async () => second.outcome)).toBe('saved')
    expect(shown()).toBe('not_remembered')
    expect(writes()).toEqual([])
  },
)
