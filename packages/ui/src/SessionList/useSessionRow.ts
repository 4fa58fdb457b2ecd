'use client'

import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import {
  type RefusedLine,
  refusedLine,
} from '../DeviceErrorPrompt/refusedLine.ts'
import { describeSignInUse } from './describeSignInUse.ts'
import type { SessionListRow } from './types.ts'

/** What was refused, with its ways out. */
function refusalOf({ ending, list, signIn }: SessionListRow) {
  const { displayText: text, recoveries } = list
  if (ending?.phase !== 'refused' || !ending.error) return undefined
  return {
    heading: text.notEnded,
    error: ending.error,
    recoveries,
    onRetry: () => list.end(signIn),
    onDismiss: () => list.dismiss(signIn.id),
  }
}

/** The controller of a row: its state, one line, and the props of its parts. */
export function useSessionRow(row: SessionListRow) {
  const { ending, list, signIn } = row
  const { displayText: text } = list
  const { isCurrent } = signIn
  const id = `${list.id}-${signIn.id}`
  const phase = ending?.phase ?? 'listed'
  const refusal = refusalOf(row)
  const refused = refusal && refusedLine(refusal, text)
  const prompt: DeviceErrorPromptProps | undefined =
    refusal && !refused
      ? { ...refusal, id: `${id}-prompt`, displayText: text }
      : undefined
  const line: RefusedLine | undefined =
    phase === 'ending'
      ? { text: text.ending }
      : phase === 'ended'
        ? { text: text.ended }
        : refused

  return {
    phase,
    signIn,
    name: row.name,
    kind: row.kind,
    isCurrent,
    displayText: text,
    /** Where and when it was used. */
    use: describeSignInUse(row, list),
    /** In its place: what became of it, with its way out. */
    line,
    /** Of `DeviceErrorPrompt`, for a refusal whose way out opens in place. */
    prompt,
    /** False for this browser, and while it is at work. */
    canEnd: !isCurrent && !list.isReadOnly && phase === 'listed',
    getRootProps: () => ({
      role: 'listitem' as const,
      // Where the focus goes when its button is gone.
      tabIndex: -1,
      'aria-labelledby': `${id}-name`,
      'aria-describedby': `${id}-line`,
      'data-key': signIn.id,
      'data-current': isCurrent ? '' : undefined,
      'data-state': phase,
      'data-pending': phase === 'ending' ? '' : undefined,
      'data-error': refusal?.error.code,
    }),
    getNameProps: () => ({ id: `${id}-name` }),
    getLineProps: () => ({
      id: `${id}-line`,
      'data-refusal': line?.isRefusal ? '' : undefined,
    }),
    /** Of a native button. */
    getEndProps: () => ({
      type: 'button' as const,
      id: `${id}-end`,
      'aria-labelledby': `${id}-end ${id}-name`,
      onClick: () => list.end(signIn),
    }),
  }
}

/** What `useSessionRow` returns: a row's state and the props of its parts. */
export type SessionRowController = ReturnType<typeof useSessionRow>
