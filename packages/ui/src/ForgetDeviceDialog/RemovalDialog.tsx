'use client'

import { useDeviceClient, useDeviceSettings } from '@cognito-devices/react'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { ActionDialog } from '../ActionDialog.tsx'
import type { DisplayText } from '../displayText.ts'
import { findSessionPlace } from '../sessionPlaces.ts'
import type { ForgetDeviceText } from './forgetDeviceText.ts'
import { useLongAccess } from './useLongAccess.ts'

type RemovalDialogProps = Omit<
  ComponentPropsWithoutRef<typeof ActionDialog>,
  | 'confirmText'
  | 'displayText'
  | 'heading'
  | 'links'
  | 'pendingText'
  | 'text'
  | 'title'
> & {
  isCurrent: boolean
  /** Undefined if it has no name. */
  name: string | undefined
  onReview: (() => void) | undefined
  /** @default to the list of sessions on the page */
  onShowSessions: (() => void) | undefined
  displayText: DisplayText & ForgetDeviceText
}

/**
 * Asks whether to remove a device, and shows why it could not be removed. It
 * does not remove it itself.
 */
export const RemovalDialog = forwardRef<HTMLDialogElement, RemovalDialogProps>(
  function RemovalDialog(
    { isCurrent, name, onReview, onShowSessions, ...props },
    ref,
  ) {
    const { displayText: text, onClose } = props
    const client = useDeviceClient('ForgetDeviceDialog')
    // No key joins a device and a session: it leads there, and picks none.
    const show = isCurrent
      ? undefined
      : (onShowSessions ?? findSessionPlace(client))
    const { suppressesMfa } = useDeviceSettings().pool
    const recorded = suppressesMfa === false ? 'Recorded' : ''
    const longAccess = useLongAccess(text)
    return (
      <ActionDialog
        {...props}
        ref={ref}
        title={isCurrent ? text.removeCurrentTitle : text.removeTitle(name)}
        text={
          <>
            <div>
              {isCurrent
                ? text[`removeCurrentText${recorded}`]
                : (longAccess ?? text[`removeText${recorded}`])}
            </div>
            {!isCurrent && !onReview && <div>{text.removeUnknownText}</div>}
          </>
        }
        links={[
          show && {
            label: text.showSessions,
            onPress() {
              onClose('cancel')
              // A dialog that closes gives the focus back first.
              setTimeout(show)
            },
          },
          !isCurrent && onReview && { label: text.notYours, onPress: onReview },
        ].filter((link) => typeof link === 'object')}
        confirmText={text.remove}
        pendingText={text.removing}
        heading={text.notRemoved}
      />
    )
  },
)
