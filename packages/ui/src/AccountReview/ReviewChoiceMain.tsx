import { UseLine } from '../UseLine.tsx'
import type { ReviewChoice } from './types.ts'
import type { AccountReviewController } from './useAccountReview.ts'

type ReviewChoiceMainProps = {
  review: AccountReviewController
  choice: ReviewChoice
}

/** What it is called, and what tells it from others that are called so. */
export function ReviewChoiceMain({ choice, review }: ReviewChoiceMainProps) {
  const Name = choice.isGiven ? 'bdi' : 'span'
  return (
    <div className="cdev-device-main">
      <Name className="cdev-device-name">{choice.name}</Name>
      <div {...review.getUseProps(choice)} className="cdev-device-line">
        <UseLine use={choice.use} separator={review.displayText.separator} />
      </div>
    </div>
  )
}
