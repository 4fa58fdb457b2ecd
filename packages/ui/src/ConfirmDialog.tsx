'use client'

import { type ComponentType, forwardRef, type ReactNode } from 'react'
import { KitDialog, type KitDialogProps } from './KitDialog.tsx'

/** The props of a dialog of your own. It is mounted while it is open. */
export type ConfirmDialogPartProps = {
  open: true
  onOpenChange(open: boolean): void
  title: string
  description: ReactNode
  confirmText: string
  cancelText: string
  onConfirm(): void
  /** Whether the confirmed action is running. */
  isPending: boolean
  /** Why it was refused, and a live region. */
  children?: ReactNode
}

type ConfirmDialogProps = KitDialogProps & {
  /** Replaces the dialog of this package. */
  Dialog?: ComponentType<ConfirmDialogPartProps> | undefined
}

/**
 * Asks before something that cannot be undone. It is open while it is mounted.
 */
export const ConfirmDialog = forwardRef<HTMLDialogElement, ConfirmDialogProps>(
  function ConfirmDialog({ Dialog, ...props }, ref) {
    if (!Dialog) return <KitDialog {...props} ref={ref} />
    const { isPending = false, onClose, onConfirm, text, ...rest } = props
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && onClose('cancel')}
        title={rest.title}
        description={text}
        confirmText={rest.confirmText}
        cancelText={rest.cancelText}
        isPending={isPending}
        onConfirm={() => !isPending && onConfirm()}
      >
        {rest.children}
      </Dialog>
    )
  },
)
