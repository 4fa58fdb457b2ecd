import { useState } from 'react'
import { Button } from './Button.tsx'

type ResendButtonProps = {
  send: () => Promise<unknown>
}

/** Asks for another code and says beside itself what came of it. */
export function ResendButton({ send }: ResendButtonProps) {
  const [outcome, setOutcome] = useState('')

  async function resend() {
    setOutcome('')
    try {
      await send()
      setOutcome('A new code is on its way.')
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <>
      <Button onClick={resend}>Send a new code</Button>
      <span role="status">{outcome}</span>
    </>
  )
}
