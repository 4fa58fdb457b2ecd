'use client'

import {
  type DeviceError,
  type ForgetDeviceData,
  toDeviceError,
  useForgetDevice,
} from '@cognito-devices/react'
import { useEffect, useState } from 'react'
import { describeRefusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useLatest } from '../useLatest.ts'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'
import type { DescribedRow } from './types.ts'

type Removal = {
  isPending: boolean
  error?: DeviceError | undefined
}

type Options = {
  displayText: DisplayText & DeviceListText
  say: Say
  onForget?: ((data: ForgetDeviceData) => void) | undefined
  onError?: ((error: DeviceError) => void) | undefined
}

/** Removes devices one at a time: the question, and the result of each. */
export function useRemovals(
  rows: readonly DescribedRow[],
  { displayText: text, onError, onForget, say }: Options,
) {
  const forget = useForgetDevice()
  const [removals, setRemovals] = useState<ReadonlyMap<string, Removal>>(
    new Map(),
  )
  const [asked, setAsked] = useState<DescribedRow>()
  const [hasRemovedCurrent, setHasRemovedCurrent] = useState(false)
  const [news, setNews] = useState<string>()
  const askedKey = asked?.device.deviceKey
  /** The question that is open when an answer comes. */
  const openKey = useLatest(askedKey)

  // Only after the question is closed, since the live region is inert until
  // then.
  useEffect(() => {
    if (!news || asked) return
    say(news)
    setNews(undefined)
  }, [asked, news, say])

  function set(deviceKey: string, removal?: Removal) {
    setRemovals((before) => {
      const next = new Map(before)
      if (removal) next.set(deviceKey, removal)
      else next.delete(deviceKey)
      return next
    })
  }

  async function remove({ device, name }: DescribedRow) {
    const { deviceKey } = device
    set(deviceKey, { isPending: true })
    try {
      const data = await forget.mutateAsync({ deviceKey })
      set(deviceKey)
      setAsked((now) => (now?.device.deviceKey === deviceKey ? undefined : now))
      if (data.endsSession) setHasRemovedCurrent(true)
      setNews(device.isCurrent ? text.removedCurrent : text.removed(name))
      onForget?.(data)
    } catch (thrown) {
      const error = toDeviceError(thrown)
      set(deviceKey, { isPending: false, error })
      // The question shows it, and announces it.
      if (openKey.current !== deviceKey) {
        const sentence = describeRefusal({ error }, text, text.notRemoved)
        setNews(text.withName(name, sentence))
      }
      onError?.(error)
    }
  }

  const current = askedKey === undefined ? undefined : removals.get(askedKey)
  return {
    removals,
    ask: (deviceKey: string) =>
      setAsked(rows.find((row) => row.device.deviceKey === deviceKey)),
    dismiss: (deviceKey: string) => set(deviceKey),
    hasRemovedCurrent,
    /** The question that is open. */
    question: asked && {
      row: asked,
      isPending: current?.isPending ?? false,
      error: current?.error,
      confirm: () => void remove(asked),
      close() {
        if (askedKey && !current?.isPending) set(askedKey)
        setAsked(undefined)
      },
    },
  }
}
