'use client'

import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { ForgetDeviceDialog } from '../ForgetDeviceDialog/ForgetDeviceDialog.tsx'
import { EndSignInDialog } from './EndSignInDialog.tsx'
import type { AccountReviewController } from './useAccountReview.ts'

export type ReviewDialogsProps = {
  /** What `useAccountReview` returns. */
  review: AccountReviewController
  /** Your ways out of an error, such as a password reset of your own. */
  recoveries?: DeviceRecoveries | undefined
}

/**
 * The question of who just tidies: whether to remove a browser, or to sign a session
 * out. Use it for markup of your own over `useAccountReview`, at the end of the root
 * element. Renders a `<dialog role="alertdialog">` while there is a question.
 */
export function ReviewDialogs({ recoveries, review }: ReviewDialogsProps) {
  const { displayText, noteTidied, tidied, unpick } = review
  if (!tidied) return null
  if (tidied.kind === 'session')
    return (
      <EndSignInDialog
        choice={tidied}
        displayText={displayText}
        mayBeThisOne={review.choices.mayBeThisOne}
        recoveries={recoveries}
        onClose={unpick}
        onEnded={() => noteTidied(tidied)}
      />
    )
  return (
    <ForgetDeviceDialog
      open
      device={{ deviceKey: tidied.id, isCurrent: false, status: 'remembered' }}
      deviceName={tidied.name}
      displayText={displayText}
      recoveries={recoveries}
      onClose={(reason) =>
        reason === 'removed' ? noteTidied(tidied) : unpick()
      }
    />
  )
}
