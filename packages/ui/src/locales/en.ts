import { defaultAccountReviewText } from '../AccountReview/accountReviewText.ts'
import { defaultDeviceListText } from '../DeviceList/deviceListText.ts'
import { defaultDisplayText } from '../displayText.ts'
import type { LocaleText } from '../LocaleText.ts'
import { defaultRememberDeviceText } from '../RememberDevice/rememberDeviceText.ts'
import { defaultRecoveryText } from '../recoveryText.ts'
import { defaultSessionListText } from '../SessionList/sessionListText.ts'
import { defaultStillAskedText } from '../stillAskedText.ts'

/** Every text in English: what the components say without `displayText`. */
export const displayText: LocaleText = {
  ...defaultDisplayText,
  ...defaultDeviceListText,
  ...defaultRememberDeviceText,
  ...defaultRecoveryText,
  ...defaultSessionListText,
  ...defaultStillAskedText,
  ...defaultAccountReviewText,
}
