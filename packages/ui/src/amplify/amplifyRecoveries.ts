import { signOut } from 'aws-amplify/auth'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { ConfirmSignUpForm } from './ConfirmSignUpForm.tsx'
import { ResetPasswordForm } from './ResetPasswordForm.tsx'

/**
 * The recoveries of an app that signs in with Amplify. They do not sign in
 * themselves. They sign out, and your sign-in page takes over.
 */
export const amplifyRecoveries = {
  'reset-password': { component: ResetPasswordForm },
  'confirm-sign-up': { component: ConfirmSignUpForm },
  'sign-in': { onStart: () => void signOut() },
  'sign-out': { onStart: () => void signOut() },
} satisfies DeviceRecoveries
