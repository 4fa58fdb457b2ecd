import { type FormEvent, useState } from 'react'

type Attempt = { busy: boolean; error?: Error }

/** A form's `onSubmit`, one attempt at a time, and how the last one went. */
export function useSubmit(send: (form: FormData) => Promise<void>) {
  const [attempt, setAttempt] = useState<Attempt>({ busy: false })

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (attempt.busy) return
    setAttempt({ busy: true })
    try {
      await send(new FormData(event.currentTarget))
      setAttempt({ busy: false })
    } catch (error) {
      setAttempt({ busy: false, error: toError(error) })
    }
  }

  return { ...attempt, onSubmit }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
