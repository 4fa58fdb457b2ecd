/** The texts of the opt-in at a sign-in and after it, in English. */
export const defaultRememberDeviceText = {
  choice: 'Skip the code on this browser next time',
  question: 'Skip the code here next time?',
  ownDeviceOnly:
    'Only on a device you own, not on a shared or public computer.',
  skip: 'Skip the code',
  askEachTime: 'Ask each time',
}

export type RememberDeviceText = typeof defaultRememberDeviceText
