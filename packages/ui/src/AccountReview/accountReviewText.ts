import type { DisplayText } from '../displayText.ts'
import type { ForgetDeviceText } from '../ForgetDeviceDialog/forgetDeviceText.ts'
import { defaultListText } from '../listText.ts'
import type { SessionListText } from '../SessionList/sessionListText.ts'

const { format } = new Intl.NumberFormat('en')

const browsers = (count: number) =>
  count === 1 ? 'one browser' : `${format(count)} browsers`

/** The texts of "It wasn’t me", in English. */
export const defaultAccountReviewText = {
  ...defaultListText,
  notYours: 'Not yours?',
  whatHappened: (name: string | undefined) =>
    name ? `${name}: what happened?` : 'What happened?',
  notMine: 'It isn’t mine',
  lostOrSold: 'I lost or sold it',
  tidying: 'I’m just tidying up',

  // Choosing
  chooseTitle: 'Which ones should go?',
  chooseHint: 'Nothing is done before you press Start.',
  signedInThere: 'Signed in',
  rememberedThere: 'Remembered',
  everywhereToo: 'Sign out everywhere, here too',
  nobodyElse: 'Nobody else is signed in or remembered.',
  start: 'Start',

  // The steps
  safetyTitle: 'Making your account safe',
  stepsDone: (done: number, total: number) =>
    `${format(done)} of ${format(total)} done. You can leave and come back.`,
  goOn: 'Go on',
  stepPassword: 'Choose a new password',
  stepPasswordHint: 'Whoever it was may know the old one.',
  stepPasswordDone: 'Your password is new',
  stepSessions: (count: number) => `Sign out ${browsers(count)}`,
  stepSessionsDone: (count: number) =>
    `${count === 1 ? 'One browser is' : `${browsers(count)} are`} signed out`,
  stepDevices: (count: number) => `Stop remembering ${browsers(count)}`,
  stepDevicesDone: (count: number) =>
    count === 1
      ? 'One browser needs a code from now on'
      : `${browsers(count)} need a code from now on`,
  stepEverywhereDone: 'Signed out everywhere',
  stepAtWork: 'At work…',
  stepNotDone: 'Not done.',
  notNow: 'Not now',

  // The end
  safe: 'Your account is safe.',
  reviewDone: 'That is done.',
  safePassword: 'Your password is new.',
  safeOnlyHere: 'Only this browser is signed in.',
}

export type AccountReviewText = typeof defaultAccountReviewText

/** All texts that its parts use. */
export type ReviewText = DisplayText &
  ForgetDeviceText &
  SessionListText &
  AccountReviewText
