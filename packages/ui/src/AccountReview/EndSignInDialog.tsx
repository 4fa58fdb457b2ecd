'use client'

import { useEndSession } from '@cognito-devices/react'
import { ActionDialog } from '../ActionDialog.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { UseLine } from '../UseLine.tsx'
import type { ReviewText } from './accountReviewText.ts'
import type { ReviewChoice } from './types.ts'

type EndSignInDialogProps = {
  choice: ReviewChoice
  displayText: ReviewText
  mayBeThisOne: boolean
  recoveries: DeviceRecoveries | undefined
  onClose(): void
  onEnded(): void
}

/** Asks before a sign-in is ended, and ends it. */
export function EndSignInDialog({
  choice,
  displayText: text,
  mayBeThisOne,
  onClose,
  onEnded,
  recoveries,
}: EndSignInDialogProps) {
  const { error, isPending, mutate } = useEndSession({ onSuccess: onEnded })
  const [sessionId = choice.id] = choice.ids
  return (
    <ActionDialog
      title={text.endManyTitle(1)}
      text={
        <>
          <div>
            {choice.name} {text.separator}{' '}
            <UseLine use={choice.use} separator={text.separator} />
          </div>
          {mayBeThisOne && <div>{text.mayBeThisOne}</div>}
        </>
      }
      confirmText={text['sign-out']}
      pendingText={text.ending}
      heading={text.notEnded}
      isPending={isPending}
      error={error}
      onConfirm={() =>
        mutate({ sessionId, ...(choice.isShared ? { endLinked: true } : {}) })
      }
      onClose={onClose}
      recoveries={recoveries}
      displayText={text}
    />
  )
}
