import { useState } from 'react'
import { usePageText } from '../language/PageLanguage.tsx'
import { Button } from './Button.tsx'

type ResendButtonProps = {
  send: () => Promise<unknown>
}

/** Asks for another code and says beside itself what came of it. */
export function ResendButton({ send }: ResendButtonProps) {
  const text = usePageText()
  const [outcome, setOutcome] = useState('')

  async function resend() {
    setOutcome('')
    try {
      await send()
      setOutcome(text.resent)
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <>
      <Button onClick={resend}>{text.resend}</Button>
      <span role="status">{outcome}</span>
    </>
  )
}
