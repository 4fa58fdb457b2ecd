'use client'

import type { ChangeEvent } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { cleanName } from '../devices/cleanName.ts'
import { toButtonProps } from '../RememberedDeviceToggle/toButtonProps.ts'
import type { DeviceSwitchPartProps } from '../RememberedDeviceToggle/types.ts'
import { isRefused } from '../RememberedDeviceToggle/useRefusal.ts'
import { describeFacts, describeUse } from './describeRow.ts'
import { type DeviceRowLine, rowNews } from './rowNews.ts'
import type { DeviceListRow } from './types.ts'

/**
 * The controller of a row of the list: its state, one line, and the props of its
 * parts. A change costs two renders of its own row, and none of any other.
 */
export function useDeviceRow(row: DeviceListRow) {
  const { device, isOpen, isRenaming, isSelected, isSelecting, list } = row
  const { displayText: text, isReadOnly } = list
  const { deviceKey, isCurrent } = device
  const id = `${list.id}-${deviceKey}`
  const { hint, isPending, line, message, refusal, state } = rowNews(row)
  const isChecked = state === 'on'
  const isGone = state === 'forgotten'
  const hasSwitch = (isChecked || state === 'off') && !isSelecting
  const prompt: DeviceErrorPromptProps | undefined =
    refusal && !line
      ? { ...refusal, id: `${id}-prompt`, displayText: text }
      : undefined

  const setChecked = (checked: boolean) => {
    // A part of the host's own may call when it should not.
    if (hasSwitch && !isReadOnly)
      list.ask(deviceKey, checked ? 'remembered' : 'not_remembered')
  }
  const canRename = list.rename !== undefined && !isGone && !isSelecting

  function saveName(typed: string) {
    list.setRenaming(deviceKey, false)
    const name = cleanName(typed) ?? ''
    if (name !== row.name) list.rename?.(deviceKey, name)
  }

  const news = line ? 'line' : prompt && 'prompt-text'
  const getSwitchPartProps = (): DeviceSwitchPartProps => ({
    id: `${id}-switch`,
    checked: isChecked,
    onCheckedChange: setChecked,
    'aria-labelledby': `${list.id}-head ${id}-name`,
    'aria-describedby':
      news && row.isOwner && row.isDescribed ? `${id}-${news}` : `${id}-hint`,
    'aria-readonly': isReadOnly || undefined,
    'data-pending': isPending ? '' : undefined,
  })

  /** A button that is named by its text and by the name of the device. */
  const toNamed = (part: string, onClick: () => void) => ({
    id: `${id}-${part}`,
    'aria-labelledby': `${id}-${part} ${id}-name`,
    onClick,
  })

  return {
    state,
    device,
    name: row.name,
    /** What somebody gave has a direction of its own. */
    isGiven: row.source === 'given',
    kind: row.kind,
    isCurrent,
    isGone,
    isOpen,
    isSelecting,
    isSelected,
    /** Whether it can be opened: there is something to read, or to do. */
    canOpen: !isSelecting && (!isGone || refusal !== undefined),
    canRemove: !isReadOnly && !isGone,
    /** Where the host keeps names. */
    canRename,
    /** While a name is typed, for `useDeviceNameForm`. */
    renaming:
      isRenaming && canRename
        ? {
            initialName: row.naming?.error ? row.naming.name : row.name,
            save: saveName,
            cancel: () => list.setRenaming(deviceKey, false),
          }
        : undefined,
    /** The way to safety: of another browser, where the host has one. */
    canReview: list.review !== undefined && !isCurrent,
    /** False where the status is not known: no switch can say so. */
    hasSwitch,
    isChecked,
    displayText: text,
    /** When it was used; for the eye while there is no line. */
    use: describeUse(row),
    /** What is so, in words. */
    hint,
    /** In the place of the hint: what became of it, with its way out. */
    line: line satisfies DeviceRowLine | undefined,
    /** What has to be decided, with its button. */
    offer: message?.kind === 'offered' ? message : undefined,
    /** Of `DeviceErrorPrompt`: all that is to be known of a refusal. */
    prompt,
    /** What the opened row says. */
    facts: isOpen ? describeFacts(row) : [],
    setChecked,
    getRootProps: () => ({
      role: 'listitem' as const,
      // Where the focus goes when the row before it is removed.
      tabIndex: -1,
      // Else all that is in it is its name, and is read out.
      'aria-labelledby': `${id}-name`,
      'data-key': deviceKey,
      'data-current': isCurrent ? '' : undefined,
      'data-open': isOpen ? '' : undefined,
      'data-state': state,
      'data-pending': isPending ? '' : undefined,
      // While it is saved it says nothing that `data-pending` does not.
      'data-intent':
        device.intent?.phase === 'saving' ? undefined : device.intent?.phase,
      // Of whatever is told of it elsewhere, too.
      'data-error':
        refusal?.error.code ??
        (isRefused(device.intent) ? device.intent?.error?.code : undefined),
      'data-message': refusal ? 'refused' : message?.kind,
    }),
    getNameProps: () => ({ id: `${id}-name` }),
    /** It stays on the page under a line, since it describes the switch. */
    getHintProps: () => ({
      id: `${id}-hint`,
      hidden: line !== undefined || undefined,
    }),
    getLineProps: () => ({
      id: `${id}-line`,
      'data-refusal': line?.isRefusal ? '' : undefined,
    }),
    /** Of a native button; `getRootProps` says whether a change is at work. */
    getSwitchProps: () => ({
      ...toButtonProps(getSwitchPartProps()),
      'data-pending': undefined,
    }),
    getSwitchPartProps,
    /** Of the native button that opens the row in place. */
    getMoreProps: () => ({
      type: 'button' as const,
      'aria-label': text.more(row.name),
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? `${id}-details` : undefined,
      onClick: () => list.setOpen(deviceKey, !isOpen),
    }),
    getDetailsProps: () => ({ id: `${id}-details` }),
    /** Of a native button. */
    getRenameProps: () =>
      toNamed('rename', () => list.setRenaming(deviceKey, true)),
    getRemoveProps: () => toNamed('remove', () => list.remove(deviceKey)),
    getReviewProps: () => toNamed('review', () => list.review?.(deviceKey)),
    /** Of a checkbox, while several are chosen. */
    getSelectProps: () => ({
      type: 'checkbox' as const,
      checked: isSelected ?? false,
      'aria-labelledby': `${id}-name`,
      'aria-describedby': `${id}-hint`,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
        list.setSelected(deviceKey, target.checked),
    }),
  }
}

/** What `useDeviceRow` returns: a row's state and the props of its parts. */
export type DeviceRowController = ReturnType<typeof useDeviceRow>
