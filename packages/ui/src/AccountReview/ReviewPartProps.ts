import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type {
  AccountReviewClassNames,
  AccountReviewComponents,
} from './types.ts'
import type { AccountReviewController } from './useAccountReview.ts'

/** What each part of the review's markup is given. */
export type ReviewPartProps = {
  /** What `useAccountReview` returns. */
  review: AccountReviewController
  classNames: AccountReviewClassNames
  components: AccountReviewComponents
  recoveries: DeviceRecoveries | undefined
}
