'use client'

import { useDeviceSettings } from '@cognito-devices/react'
import { useCallback, useId, useMemo, useState } from 'react'
import { defaultDisplayText } from '../displayText.ts'
import { useLongAccess } from '../ForgetDeviceDialog/useLongAccess.ts'
import { selectorOf } from '../selectorOf.ts'
import { useLatest } from '../useLatest.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useWarnOfTwins } from '../useWarnOfTwins.ts'
import { deviceListMessage } from './deviceListMessage.ts'
import { defaultDeviceListText } from './deviceListText.ts'
import { listPropGetters } from './listPropGetters.ts'
import { toListRows, useKnownRows } from './listRows.ts'
import type { UseDeviceListOptions } from './types.ts'
import { useDescribedDevices } from './useDescribedDevices.ts'
import { useDeviceFilter } from './useDeviceFilter.ts'
import { useListAnnouncements } from './useListAnnouncements.ts'
import { useListFocus } from './useListFocus.ts'
import { useListIntents } from './useListIntents.ts'
import { useListState } from './useListState.ts'
import { useRemovalRun } from './useRemovalRun.ts'
import { useRemovals } from './useRemovals.ts'
import { useRenaming } from './useRenaming.ts'
import { useChosen, useSelection } from './useSelection.ts'
import { useShared } from './useShared.ts'

const day = 24 * 60 * 60_000
const ninetyDays = 90 * day
const none: never[] = []

/**
 * The controller of `DeviceList`: its state, one message, its rows, and the props of
 * its parts, for a host that writes the markup itself. `useDeviceRow` is that of a row.
 */
export function useDeviceList(options: UseDeviceListOptions = {}) {
  const { displayText, includeCurrentDevice, staleAfter = ninetyDays } = options
  const isOfOthers = includeCurrentDevice === false
  const text = useMemo(
    () => ({ ...defaultDisplayText, ...defaultDeviceListText, ...displayText }),
    [displayText],
  )
  const locale = options.locale ?? text.locale
  const id = useId()
  const { region, say } = useLiveRegion()
  const { isReadOnly, pool } = useDeviceSettings()
  const longAccess = useLongAccess(text)
  const callbacks = { ...options, displayText: text, say }
  const read = useListState(callbacks)
  const { devices = none, now, refetch, state } = read

  const described = useDescribedDevices(devices, {
    displayText: text,
    now,
    staleAfter,
  })
  const filter = useDeviceFilter(described, { displayText: text, locale, say })
  const selection = useSelection()
  const [openKey, setOpenKey] = useState<string>()
  const [renamingKey, setRenamingKey] = useState<string>()
  const removals = useRemovals(described, callbacks)
  const run = useRemovalRun(callbacks)
  const isSelecting = selection.selected !== undefined && !isReadOnly

  const intents = useListIntents(devices, options)
  const { ask, dismiss, owns } = intents
  useListAnnouncements(described, { displayText: text, owns, say })
  const rename = useRenaming(described, { displayText: text, say })

  const keys = filter.shown.map((row) => row.device.deviceKey)
  const isAsking = Boolean(removals.question ?? run.question)
  const { describe, known } = useKnownRows()
  const focus = useListFocus({ keys, isAsking, onEnter: describe })
  useWarnOfTwins(focus.root, `${id}-heading`)
  const { mark } = focus
  const { ask: askToRemove, dismiss: dismissRemoval } = removals
  const remove = useCallback(
    (deviceKey: string) => {
      mark(deviceKey)
      askToRemove(deviceKey)
    },
    [askToRemove, mark],
  )
  const setOpen = useCallback((deviceKey: string, isOpen: boolean) => {
    setOpenKey(isOpen ? deviceKey : undefined)
    setRenamingKey(undefined)
  }, [])
  const { expect } = focus
  const setRenaming = useCallback(
    (deviceKey: string, isRenaming: boolean) => {
      setRenamingKey(isRenaming ? deviceKey : undefined)
      // What has the focus goes with the field.
      if (!isRenaming) expect(selectorOf('id', `${id}-${deviceKey}-rename`))
    },
    [expect, id],
  )
  const onReview = useLatest(options.onReview)
  // The same one at each render, or every row would render too.
  const review = useCallback(
    (deviceKey?: string) => onReview.current?.(deviceKey),
    [onReview],
  )
  const shared = useShared({
    id,
    locale,
    displayText: text,
    now,
    maxAge: options.maxAge,
    recoveries: options.recoveries,
    ask,
    dismiss,
    remove,
    rename,
    dismissRemoval,
    review: options.onReview && review,
    setOpen,
    setRenaming,
    setSelected: selection.set,
    checkAgain: refetch,
  })
  const rows = toListRows(filter.shown, shared, {
    known,
    owns,
    openKey: isSelecting ? undefined : openKey,
    renamingKey,
    selected: isSelecting ? selection.selected : undefined,
    removals: removals.removals,
    questionKey: removals.question?.row.device.deviceKey,
  })
  const chosen = useChosen(described, filter.matching, selection)
  const { others } = chosen
  const unusedCount = filter.counts.unused
  const canRemove = !isReadOnly && !run.isRunning

  function select() {
    focus.expect('input[type=checkbox]')
    run.reset()
    selection.begin()
  }

  const message = deviceListMessage({
    ...read,
    displayText: text,
    isOfOthers,
    onRetry: refetch,
    hasRemovedCurrent: removals.hasRemovedCurrent,
    unused:
      filter.isMany && unusedCount > 0 && !isReadOnly
        ? { count: unusedCount, days: Math.floor(staleAfter / day) }
        : undefined,
    isNarrowed: filter.isNarrowed || isSelecting,
    isNothingFound: filter.matching.length === 0,
    words: filter.words,
    recoveries: options.recoveries,
    onReview() {
      filter.setFilter('unused')
      select()
    },
    onShowAll: filter.showAll,
  })

  return {
    /** Of the list: the value of `data-state`. */
    state,
    displayText: text,
    isReadOnly,
    /** The one thing to know of the whole list. */
    message,
    title: isOfOthers ? text.titleOthers : text.title,
    intro: isSelecting
      ? text.selectHint
      : pool.suppressesMfa === false
        ? text.introRecorded
        : pool.tracking === 'always'
          ? text.join(text.intro, text.introAlways)
          : text.intro,
    /** Those that are shown; `useDeviceRow` makes of each what is seen. */
    rows,
    /** Finding one among many: ten or more. */
    filter,
    /** Choosing several; undefined while nobody does. */
    selection: isSelecting
      ? {
          count: chosen.keys.length,
          isWhole: chosen.isWhole,
          selectAll() {
            focus.expect('input[type=checkbox]')
            chosen.selectAll()
          },
          remove: () => run.ask(chosen.keys),
          end() {
            focus.expect('[data-part=select]')
            selection.end()
          },
        }
      : undefined,
    /** Begins to choose several; undefined where there is nothing to choose. */
    select: canRemove && others.length > 1 ? select : undefined,
    /** Asks whether to remove all others. */
    removeOthers:
      canRemove && others.length > 0 ? () => run.ask(others) : undefined,
    /** The way to safety, where the host has one. */
    review: shared.review,
    /** Leads to where one is signed in, where the host has it elsewhere. */
    showSessions: options.onShowSessions,
    /** Removing several in one run. */
    run: {
      ...run,
      question: run.question && {
        ...run.question,
        text:
          longAccess ??
          text[
            `removeManyText${pool.suppressesMfa === false ? 'Recorded' : ''}`
          ],
        confirm() {
          focus.expect('[data-part=stop]')
          selection.end()
          run.question?.confirm()
        },
      },
    },
    /** The question whether to remove one, and what became of it. */
    question: removals.question,
    /** The element of `getRootProps`. */
    root: focus.root,
    ...listPropGetters({
      id,
      state,
      error: read.failure?.code,
      message,
      isReadOnly,
      focus,
      region,
      filter,
      select,
      stop: run.stop,
    }),
  }
}

/** What `useDeviceList` returns: the list's state and the props of its parts. */
export type DeviceListController = ReturnType<typeof useDeviceList>
