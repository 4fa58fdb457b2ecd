'use client'

import { useActionState } from 'react'
import { type SignInStep, signIn } from './actions'
import { sessionChanged } from './deviceClient'

/** By the name of Cognito's exception. */
const sentences: Record<string, string> = {
  CodeMismatchException: 'That is not the code. Sign in again.',
  NotAuthorizedException: 'User name or password is wrong.',
}

async function submit(_: SignInStep, form: FormData) {
  const next = await signIn(form)
  if (next.step === 'done') sessionChanged()
  return next
}

export function SignIn() {
  const [{ step, refusal }, action, isPending] = useActionState(submit, {
    step: 'password',
  })
  return (
    <form action={action}>
      {step === 'code' ? (
        <label>
          Code <input name="code" autoComplete="one-time-code" required />
        </label>
      ) : (
        <>
          <label>
            User name <input name="username" autoComplete="username" required />
          </label>
          <label>
            Password{' '}
            <input
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </label>
        </>
      )}
      <button type="submit" disabled={isPending}>
        {step === 'code' ? 'Confirm' : 'Sign in'}
      </button>
      {refusal && (
        <p role="alert">
          {sentences[refusal] ?? 'You could not be signed in.'}
        </p>
      )}
    </form>
  )
}
