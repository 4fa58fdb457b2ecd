'use client'

import {
  type UserSessions,
  useDeviceClient,
  useDeviceSettings,
  useSessions,
} from '@cognito-devices/react'
import { useEffect, useId, useMemo } from 'react'
import { createDeviceDates } from '../devices/createDeviceDates.ts'
import { defaultDisplayText } from '../displayText.ts'
import { sectionPropGetters } from '../sectionPropGetters.ts'
import { selectorOf } from '../selectorOf.ts'
import { addSessionPlace } from '../sessionPlaces.ts'
import { signInAction } from '../signInAction.ts'
import { useFocusKeeper } from '../useFocusKeeper.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useReadState } from '../useReadState.ts'
import {
  type SessionListState,
  sessionListMessage,
} from './sessionListMessage.ts'
import { defaultSessionListText } from './sessionListText.ts'
import { hasNoCurrent, type SignIn } from './toSignIns.ts'
import type {
  SessionListRow,
  SessionListShared,
  UseSessionListOptions,
} from './types.ts'
import { useEndingRun } from './useEndingRun.ts'
import { useEndings } from './useEndings.ts'
import { useEverywhere } from './useEverywhere.ts'
import { appOf, describeSignIn, useSignIns } from './useSignIns.ts'

const nothing = { sessions: [] }
const noNames = {}

const stateOf = ({ reason }: UserSessions): SessionListState =>
  reason ? 'unavailable' : 'ready'

const partOf = (id: string) => selectorOf('data-key', id)

/**
 * The controller of `SessionList`: its state, one message, its rows, and the props of
 * its parts, for a host that writes the markup itself. `useSessionRow` is that of a
 * row.
 */
export function useSessionList(options: UseSessionListOptions = {}) {
  const { clientNames = noNames, displayText, onReview, recoveries } = options
  const text = useMemo(
    () => ({
      ...defaultDisplayText,
      ...defaultSessionListText,
      ...displayText,
    }),
    [displayText],
  )
  const locale = options.locale ?? text.locale
  const dates = useMemo(() => createDeviceDates(locale), [locale])
  const id = useId()
  const client = useDeviceClient()
  const { isReadOnly } = useDeviceSettings()
  const { region, say } = useLiveRegion()
  const { includeIpAddress = false } = options
  const callbacks = { ...options, displayText: text, say }
  const query = useSessions({ includeIpAddress })
  const read = useReadState(query, query.data, { ...callbacks, stateOf })
  const { refetch, state } = read
  const { sessions } = read.data ?? nothing
  const focus = useFocusKeeper()
  const isReady = state === 'ready'
  const mayBeThisOne = isReady && hasNoCurrent(sessions)

  const nameOf = (signIn: SignIn) => describeSignIn(signIn, text).name
  const { dismiss, end, endings, note } = useEndings({ ...callbacks, nameOf })
  const { listed, shown } = useSignIns(sessions, endings)
  const run = useEndingRun({
    ...callbacks,
    signIns: listed,
    mayBeThisOne,
    onConfirm: () => focus.expect('[data-part=stop]'),
    onEnded: note,
  })
  const everywhere = useEverywhere(options)

  // Where a dialog elsewhere on the page leads to.
  const { heading } = focus
  useEffect(() => {
    return isReady ? addSessionPlace(client, heading) : undefined
  }, [client, heading, isReady])

  const canEnd = !isReadOnly && client.endSession !== undefined
  const shared: SessionListShared = {
    id,
    displayText: text,
    dates,
    now: read.now,
    recoveries,
    isReadOnly: !canEnd,
    end(signIn) {
      // What may end this page is asked about, however few they are.
      if (mayBeThisOne) return run.ask([signIn.id])
      focus.expect(partOf(signIn.id))
      void end(signIn)
    },
    dismiss(key) {
      focus.expect(partOf(key))
      dismiss(key)
    },
  }
  const others = listed.filter(({ isCurrent }) => !isCurrent)
  const isIdle = !run.isRunning && !everywhere.isDone
  const hasEverywhere =
    !isReadOnly && isIdle && client.signOutEverywhere !== undefined

  return {
    /** Of the list: the value of `data-state`. */
    state,
    /** Whether there is nothing to show, by `whenUnavailable`. */
    isHidden: state === 'unavailable' && options.whenUnavailable !== 'message',
    displayText: text,
    isReadOnly,
    /** The one thing to know of the whole list. */
    message: sessionListMessage({
      ...read,
      displayText: text,
      onRetry: refetch,
      isOutEverywhere: everywhere.isDone,
      signIn: signInAction(recoveries, text),
    }),
    title: text.signedInTitle,
    intro: mayBeThisOne
      ? text.join(text.signedInIntro, text.mayBeThisOne)
      : isReady && others.length === 0
        ? text.signedInOnlyHere
        : text.signedInIntro,
    /** Those that are shown; `useSessionRow` makes of each what is seen. */
    rows:
      isReady && !everywhere.isDone
        ? shown.map(
            (signIn): SessionListRow => ({
              signIn,
              ...describeSignIn(signIn, text),
              app: appOf(signIn, clientNames),
              ending: endings.get(signIn.id),
              list: shared,
            }),
          )
        : [],
    /** Asks whether to end all others; undefined where there are none. */
    endOthers:
      canEnd && isReady && isIdle && others.length > 0
        ? () => run.ask(others.map((other) => other.id))
        : undefined,
    /** Ending several in one run. */
    run: { ...run, question: isReady ? run.question : undefined },
    /** Asks whether to end everything, this page too. */
    askEverywhere:
      hasEverywhere && (isReady || state === 'unavailable')
        ? everywhere.ask
        : undefined,
    /** The question about everything, and what became of it. */
    everywhere: everywhere.question,
    review: isReady && !everywhere.isDone ? onReview : undefined,
    ...sectionPropGetters(
      { focus, id, region },
      {
        'data-state': state,
        'data-error': read.failure?.code,
        'data-readonly': isReadOnly ? '' : undefined,
      },
    ),
    /** Of the element whose children are the rows, and nothing else. */
    getListProps: () => ({ role: 'list' as const }),
  }
}

/** What `useSessionList` returns: the list's state and the props of its parts. */
export type SessionListController = ReturnType<typeof useSessionList>
