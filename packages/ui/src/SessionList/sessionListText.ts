import { defaultListText } from '../listText.ts'

const { format } = new Intl.NumberFormat('en')

/** The texts of the list of sessions, in English. */
export const defaultSessionListText = {
  ...defaultListText,
  signedInTitle: 'Signed in',
  signedInIntro: 'Can use your account right now.',
  signedInOnlyHere: 'Signed in only here.',
  notSignedInSessions: 'Sign in to see where you’re signed in.',

  // A row
  /** Of one sign-in at a page that several apps share. */
  sharedSignIn: (apps: number) =>
    apps === 0
      ? 'Shared sign-in'
      : `Shared sign-in: ${format(apps)} ${apps === 1 ? 'app' : 'apps'}`,
  ending: 'Signing out…',
  ended: 'Signed out',
  endedRow: (name: string) => `${name} was signed out.`,
  notEnded: 'Not signed out.',

  // Several at once
  endOthers: 'Sign out all others',
  endManyTitle: (count: number) =>
    count === 1
      ? 'Sign out one browser?'
      : `Sign out ${format(count)} browsers?`,
  endManyText: 'They must sign in again.',
  endProgress: (done: number, total: number) =>
    `Signing out ${format(done)} of ${format(total)}…`,
  endResult: (ended: number, left: number) =>
    left > 0
      ? `${format(ended)} signed out, ${format(left)} not.`
      : `${format(ended)} signed out.`,

  // Everything, this page too
  everywhere: 'Sign out everywhere',
  everywhereTitle: 'Sign out everywhere?',
  everywhereText: 'Here too.',
  everywhereDone: 'You’re signed out everywhere, here too.',

  /** The way to safety. */
  notYours: 'Not yours?',
}

export type SessionListText = typeof defaultSessionListText
