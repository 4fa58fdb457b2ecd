import type { AccountReviewText } from './AccountReview/accountReviewText.ts'
import type { DeviceListText } from './DeviceList/deviceListText.ts'
import type { DisplayText } from './displayText.ts'
import type { RememberDeviceText } from './RememberDevice/rememberDeviceText.ts'
import type { RecoveryText } from './recoveryText.ts'
import type { SessionListText } from './SessionList/sessionListText.ts'
import type { StillAskedText } from './stillAskedText.ts'

/** Every text of every component. A language has to have all of them. */
export type LocaleText = DisplayText &
  DeviceListText &
  RememberDeviceText &
  RecoveryText &
  SessionListText &
  StillAskedText &
  AccountReviewText
