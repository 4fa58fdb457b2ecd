/** The texts of the opt-in at a sign-in and after it, in English. */
export const defaultRememberDeviceText = {
  choice: 'Remember this browser',
  question: 'Remember this browser?',
  ownDeviceOnly: 'No code next time. Only on your own device.',
  remember: 'Remember',
  notNow: 'Not now',
  notRemembered: 'This browser isn’t remembered yet.',
}

export type RememberDeviceText = typeof defaultRememberDeviceText
