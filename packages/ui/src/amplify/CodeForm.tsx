'use client'

import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../Button.tsx'
import type { DisplayText } from '../displayText.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { Field } from './Field.tsx'
import { FormStatus } from './FormStatus.tsx'
import type { useAmplifyFlow } from './useAmplifyFlow.ts'

type CodeFormProps = {
  flow: ReturnType<typeof useAmplifyFlow>
  intro: string
  submitText: string
  displayText: DisplayText & RecoveryText
  /** Fields after the code. */
  children?: ReactNode
  /** Sends a code; resolves to a sentence that says where to. */
  onSend(): Promise<string>
  onSubmit(code: string): void
  onCancel(): void
}

/** The code first, since one may be there already; then a way to get one. */
export function CodeForm(props: CodeFormProps) {
  const { flow, displayText: text } = props
  const [code, setCode] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (flow.isBusy) return
    const trimmed = code.replace(/\s/g, '')
    if (trimmed) props.onSubmit(trimmed)
    else flow.fail({ sentence: text.codeMissing, field: 'code' })
  }

  return (
    <form className="cdev-form" onSubmit={submit} noValidate>
      <div>{props.intro}</div>
      {/* Tells a password manager whose password changes. */}
      <input
        className="cdev-hidden"
        autoComplete="username"
        value={flow.username}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <Field
        label={text.code}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="one-time-code"
        inputMode="numeric"
        error={flow.failureOf('code')}
      />
      <div className="cdev-aside">
        {text.noCodeYet}{' '}
        <Button
          variant="plain"
          isPending={flow.isBusy}
          onClick={() => flow.run(props.onSend, text.loading)}
        >
          {text.sendCode}
        </Button>
      </div>
      {props.children}
      <FormStatus error={flow.failureOf(undefined)} notice={flow.notice} />
      <div className="cdev-actions">
        <Button type="submit" isPending={flow.isBusy}>
          {props.submitText}
        </Button>
        <Button variant="plain" onClick={props.onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
