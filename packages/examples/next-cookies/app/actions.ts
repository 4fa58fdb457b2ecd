'use server'

import { endSession } from './server/session'
import { answerCode, enterPassword } from './server/signIn'

export type SignInStep = {
  step: 'password' | 'code' | 'done'
  /** The name of Cognito's exception. */
  refusal?: string
}

/**
 * What the form of the sign-in has: a password, or then a code. Next.js takes
 * actions from pages of this origin only.
 */
export async function signIn(form: FormData): Promise<SignInStep> {
  const read = (name: string) => String(form.get(name) ?? '')
  try {
    return form.has('code')
      ? await answerCode(read('code'))
      : await enterPassword(read('username').trim(), read('password'))
  } catch (error) {
    return {
      step: 'password',
      refusal: error instanceof Error ? error.name : 'Unknown',
    }
  }
}

export async function signOut() {
  await endSession()
}
