'use client'

import { useEffect, useRef } from 'react'
import { anyElement } from '../anyElement.ts'
import { useDetachedForm } from '../useDetachedForm.ts'
import { useOwnEscape } from '../useOwnEscape.ts'
import type { DeviceRowController } from './useDeviceRow.ts'

/** Characters of a name. */
const longest = 64

/**
 * The controller of the form in which a row's device is renamed: the props of its
 * parts. Render it while `item.renaming` is defined. Its form is its own, also inside
 * of the host's, and Escape ends it without closing the host's dialog.
 */
export function useDeviceNameForm(
  item: Pick<DeviceRowController, 'displayText' | 'renaming'>,
) {
  const { displayText: text, renaming } = item
  const field = useRef<HTMLInputElement>(null)
  const form = useDetachedForm<HTMLElement>(() =>
    renaming?.save(field.current?.value ?? ''),
  )
  useOwnEscape(form.place, () => renaming?.cancel())
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return {
    /** Of the element around the parts. */
    getRootProps: () => ({ ref: anyElement(form.place) }),
    /** Of an `<input>` that is not controlled. */
    getFieldProps: () => ({
      ref: field,
      form: form.id,
      type: 'text' as const,
      'aria-label': text.renameLabel,
      autoComplete: 'off',
      maxLength: longest,
      defaultValue: renaming?.initialName,
      dir: 'auto' as const,
    }),
    /** Of a native button. */
    getSaveProps: () => ({ type: 'submit' as const, form: form.id }),
    /** Of a native button. */
    getCancelProps: () => ({
      type: 'button' as const,
      onClick: () => renaming?.cancel(),
    }),
  }
}

/** What `useDeviceNameForm` returns: the props of the parts of the form. */
export type DeviceNameFormController = ReturnType<typeof useDeviceNameForm>
