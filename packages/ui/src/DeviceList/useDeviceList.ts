'use client'

import {
  type DevicePool,
  type UserDevice,
  useDeviceSettings,
} from '@cognito-devices/react'
import { useId, useMemo, useState } from 'react'
import { isUnavailable } from '../DeviceErrorPrompt/describeError.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import { selectorOf } from '../selectorOf.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useReadState } from '../useReadState.ts'
import { useWarnOfTwins } from '../useWarnOfTwins.ts'
import { type DeviceListState, deviceListMessage } from './deviceListMessage.ts'
import { type DeviceListText, defaultDeviceListText } from './deviceListText.ts'
import { listPropGetters } from './listPropGetters.ts'
import { toListRows, useKnownRows } from './listRows.ts'
import type { UseDeviceListOptions } from './types.ts'
import { useDescribedDevices } from './useDescribedDevices.ts'
import { useDeviceFilter } from './useDeviceFilter.ts'
import { useListAnnouncements } from './useListAnnouncements.ts'
import { useListedDevices } from './useListedDevices.ts'
import { useListFocus } from './useListFocus.ts'
import { useListIntents } from './useListIntents.ts'
import { useRemovalRun } from './useRemovalRun.ts'
import { useRemovals } from './useRemovals.ts'
import { useRenaming } from './useRenaming.ts'
import { useSelection } from './useSelection.ts'
import { useShared } from './useShared.ts'

const day = 24 * 60 * 60_000
const ninetyDays = 90 * day
const none: never[] = []

/**
 * The controller of `DeviceList`: its state, one message, its rows, and the props of
 * its parts, for a host that writes the markup itself. `useDeviceRow` is that of a row.
 */
export function useDeviceList(options: UseDeviceListOptions = {}) {
  const { displayText, includeCurrentDevice, onReview } = options
  const { staleAfter = ninetyDays } = options
  const isOfOthers = includeCurrentDevice === false
  const text = useMemo(
    () => ({ ...defaultDisplayText, ...defaultDeviceListText, ...displayText }),
    [displayText],
  )
  const locale = options.locale ?? text.locale
  const id = useId()
  const { region, say } = useLiveRegion()
  const { isReadOnly, pool } = useDeviceSettings()
  const callbacks = { ...options, displayText: text, say }

  // What there is, and which of it is shown.
  const { devices: listed, query } = useListedDevices(options)
  const read = useReadState(query, listed, {
    ...callbacks,
    isRefused: isUnavailable(pool, query.error),
    stateOf,
  })
  const { data: devices = none, now, refetch, state } = read
  const all = useDescribedDevices(devices, {
    displayText: text,
    now,
    staleAfter,
  })
  const filter = useDeviceFilter(all, { displayText: text, locale, say })
  const { matching, shown } = filter

  // What can be done to one, and to several.
  const { ask, dismiss, owns } = useListIntents(devices, options)
  useListAnnouncements(all, { displayText: text, owns, say })
  const rename = useRenaming(all, { displayText: text, say })
  const removals = useRemovals(all, callbacks)
  const selection = useSelection(all, matching)
  const isSelecting = selection.selected !== undefined && !isReadOnly
  const run = useRemovalRun({
    ...callbacks,
    onConfirm() {
      focus.expect('[data-part=stop]')
      selection.end()
    },
  })

  const { describe, known } = useKnownRows()
  const focus = useListFocus({
    keys: shown.map((row) => row.device.deviceKey),
    isAsking: Boolean(removals.question ?? run.question),
    onEnter: describe,
  })
  useWarnOfTwins(focus.root, `${id}-heading`)

  const [openKey, setOpenKey] = useState<string>()
  const [renamingKey, setRenamingKey] = useState<string>()
  const shared = useShared(
    {
      id,
      locale,
      displayText: text,
      now,
      maxAge: options.maxAge,
      recoveries: options.recoveries,
    },
    {
      ask,
      checkAgain: refetch,
      dismiss,
      dismissRemoval: removals.dismiss,
      remove(deviceKey) {
        focus.mark(deviceKey)
        removals.ask(deviceKey)
      },
      rename,
      review: onReview && ((deviceKey) => onReview(deviceKey)),
      setOpen(deviceKey, isOpen) {
        setOpenKey(isOpen ? deviceKey : undefined)
        setRenamingKey(undefined)
      },
      setRenaming(deviceKey, isRenaming) {
        setRenamingKey(isRenaming ? deviceKey : undefined)
        // What has the focus goes with the field.
        if (!isRenaming)
          focus.expect(selectorOf('id', `${id}-${deviceKey}-rename`))
      },
      setSelected: selection.set,
    },
  )
  const rows = toListRows(shown, shared, {
    known,
    owns,
    openKey: isSelecting ? undefined : openKey,
    renamingKey,
    selected: isSelecting ? selection.selected : undefined,
    removals: removals.removals,
    questionKey: removals.question?.row.device.deviceKey,
  })

  const { others } = selection
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
    isNothingFound: matching.length === 0,
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
    intro: isSelecting ? text.selectHint : introOf(pool, text),
    /** Those that are shown; `useDeviceRow` makes of each what is seen. */
    rows,
    /** Finding one among many: ten or more. */
    filter,
    /** Choosing several; undefined while nobody does. */
    selection: isSelecting
      ? {
          count: selection.keys.length,
          isWhole: selection.isWhole,
          selectAll() {
            focus.expect('input[type=checkbox]')
            selection.selectAll()
          },
          remove: () => run.ask(selection.keys),
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
    run,
    /** The question whether to remove one, and what became of it. */
    question: removals.question,
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

const stateOf = (devices: readonly UserDevice[]): DeviceListState =>
  devices.length > 0 ? 'ready' : 'empty'

/** What it means that they are in the list. */
function introOf(
  { suppressesMfa, tracking }: DevicePool,
  text: DisplayText & DeviceListText,
) {
  if (suppressesMfa === false) return text.introRecorded
  return tracking === 'always'
    ? text.join(text.intro, text.introAlways)
    : text.intro
}

/** What `useDeviceList` returns: the list's state and the props of its parts. */
export type DeviceListController = ReturnType<typeof useDeviceList>
