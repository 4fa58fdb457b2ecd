'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { useOwnEscape } from './useOwnEscape.ts'

export type KitDialogProps = Omit<
  ComponentPropsWithoutRef<'dialog'>,
  'onClose' | 'open' | 'title'
> & {
  title: string
  /** The description of the dialog. The children come after it. */
  text: ReactNode
  confirmText: string
  cancelText: string
  isPending?: boolean | undefined
  onConfirm(): void
  onClose(reason: 'cancel' | 'escape'): void
  classNames?: { [part in 'title' | 'text' | 'actions']?: string | undefined }
}

/** The browser keeps the focus inside, and gives it back. */
export const KitDialog = forwardRef<HTMLDialogElement, KitDialogProps>(
  function KitDialog(
    {
      cancelText,
      children,
      className,
      classNames = {},
      confirmText,
      isPending,
      onClose,
      onConfirm,
      text,
      title,
      ...props
    },
    ref,
  ) {
    const id = useId()
    const dialog = useRef<HTMLDialogElement>(null)
    const cancel = useRef<HTMLButtonElement>(null)
    useImperativeHandle(ref, () => dialog.current as HTMLDialogElement)

    // It is closed before it is removed. Otherwise the focus would not go back.
    useLayoutEffect(() => {
      const element = dialog.current
      element?.showModal()
      cancel.current?.focus()
      return () => element?.close()
    }, [])
    useOwnEscape(dialog, () => onClose('escape'))

    return (
      <dialog
        {...props}
        ref={dialog}
        role="alertdialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        className={classes('cdev-dialog', className)}
        data-pending={isPending ? '' : undefined}
        // React passes both events on, unlike the browser: from a dialog inside
        // of this one, and to the host's dialog around it.
        onCancel={(event) => {
          event.stopPropagation()
          if (event.target !== dialog.current) return
          event.preventDefault()
          onClose('escape')
        }}
        // A browser may close it without asking, for example at a second gesture.
        onClose={(event) => {
          event.stopPropagation()
          if (event.target === dialog.current && !dialog.current.open)
            onClose('escape')
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: hosts have a look for every h2 of a page */}
        <div
          role="heading"
          aria-level={2}
          id={`${id}-title`}
          className={classes('cdev-dialog-title', classNames.title)}
        >
          {title}
        </div>
        <div
          id={`${id}-text`}
          className={classes('cdev-dialog-text', classNames.text)}
        >
          {text}
        </div>
        {children}
        <div className={classes('cdev-actions', classNames.actions)}>
          <Button
            ref={cancel}
            isPending={isPending}
            onClick={() => onClose('cancel')}
          >
            {cancelText}
          </Button>
          <Button variant="critical" isPending={isPending} onClick={onConfirm}>
            {confirmText}
          </Button>
        </div>
      </dialog>
    )
  },
)
