import { useState } from 'react'

type CodeProps = {
  code: string
  /** Whose code it is, for those who only hear the button. */
  of: string
}

/** A code to read, and a button that copies it. */
export function Code({ code, of }: CodeProps) {
  const [copied, setCopied] = useState('')
  const isCopied = copied === code

  async function copy() {
    await navigator.clipboard.writeText(code)
    setCopied(code)
  }

  return (
    <span className="code">
      <code>{code}</code>
      <button type="button" className="chip" onClick={copy}>
        {isCopied ? 'Copied' : 'Copy'}
        <span className="visually-hidden"> {of}</span>
      </button>
    </span>
  )
}
