'use client'

import { useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import type { DisplayText } from '../displayText.ts'
import { LineAction } from '../LineAction.tsx'
import type { RecoveryText } from '../recoveryText.ts'
import { useDetachedForm } from '../useDetachedForm.ts'
import { Field } from './Field.tsx'
import { FormStatus } from './FormStatus.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import type { useAmplifyFlow } from './useAmplifyFlow.ts'

type CodeFormProps = {
  flow: ReturnType<typeof useAmplifyFlow>
  title: string
  submitText: string
  displayText: DisplayText & RecoveryText
  hasPassword?: boolean | undefined
  /** Sends a code. Resolves to a sentence that says where it was sent. */
  onSend(): Promise<string>
  /** `newPassword` is empty if none is asked for. */
  onSubmit(code: string, newPassword: string): void
  onCancel(): void
}

/**
 * The code comes first, since the person may have one already. Beside it is a
 * way to get one.
 */
export function CodeForm(props: CodeFormProps) {
  const { flow, displayText: text, hasPassword } = props
  const code = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<string>()

  function submit() {
    if (flow.isBusy) return
    const typed = code.current?.value.replace(/\s/g, '') ?? ''
    const newPassword = password.current?.value ?? ''
    if (!typed) flow.fail({ sentence: text.codeMissing, field: 'code' })
    else if (hasPassword && !newPassword)
      flow.fail({ sentence: text.newPasswordMissing, field: 'password' })
    else props.onSubmit(typed, newPassword)
  }

  const form = useDetachedForm<HTMLDivElement>(submit)

  const send = () =>
    flow.run(async () => {
      setSent(await props.onSend())
    }, text.loading)

  return (
    <div ref={form.place} className="cdev-form">
      <div className="cdev-form-head">
        <div className="cdev-form-title">{props.title}</div>
        <div className="cdev-form-note">
          <span role="status">{sent}</span>{' '}
          {!sent && <span>{text.codeHint}</span>}{' '}
          <LineAction
            label={sent ? text.sendAgain : text.sendCode}
            isPending={flow.isBusy}
            onPress={send}
          />
        </div>
      </div>
      {/* Tells a password manager whose password changes. */}
      <input
        form={form.id}
        className="cdev-hidden"
        autoComplete="username"
        value={flow.username}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <Field
        ref={code}
        form={form.id}
        label={text.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        error={flow.failureOf('code')}
      />
      {hasPassword && (
        <NewPasswordField
          ref={password}
          form={form.id}
          error={flow.failureOf('password')}
          displayText={text}
        />
      )}
      <FormStatus error={flow.failureOf(undefined)} notice={flow.notice} />
      <div className="cdev-actions">
        <Button
          variant="main"
          type="submit"
          form={form.id}
          isPending={flow.isBusy}
        >
          {props.submitText}
        </Button>
        <Button variant="plain" onClick={props.onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
