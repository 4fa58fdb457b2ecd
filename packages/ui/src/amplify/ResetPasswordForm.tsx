'use client'

import { confirmResetPassword, resetPassword, signOut } from 'aws-amplify/auth'
import { useEffect, useRef, useState } from 'react'
import type { DeviceRecoveryProps } from '../DeviceRecoveries.ts'
import { defaultRecoveryText } from '../recoveryText.ts'
import { CodeForm } from './CodeForm.tsx'
import { Field } from './Field.tsx'
import { useAmplifyFlow } from './useAmplifyFlow.ts'

/**
 * A new password with a code. It ends signed out: the intent waits for the next
 * sign-in, so `onDone` is not called.
 */
export function ResetPasswordForm({
  displayText,
  onCancel,
}: DeviceRecoveryProps) {
  const text = { ...defaultRecoveryText, ...displayText }
  const flow = useAmplifyFlow(text)
  const [newPassword, setNewPassword] = useState('')
  const [isChanged, setIsChanged] = useState(false)
  const end = useRef<HTMLDivElement>(null)
  const { username } = flow

  // The button that was pressed is gone.
  useEffect(() => {
    if (isChanged) end.current?.focus()
  }, [isChanged])

  if (isChanged)
    return (
      <div ref={end} tabIndex={-1} className="cdev-form-end">
        {text.passwordChanged}
      </div>
    )

  async function send() {
    const { nextStep } = await resetPassword({ username })
    return text.codeSent(
      'codeDeliveryDetails' in nextStep
        ? nextStep.codeDeliveryDetails?.destination
        : undefined,
    )
  }

  function submit(confirmationCode: string) {
    if (!newPassword)
      return flow.fail({ sentence: text.newPasswordMissing, field: 'password' })
    void flow.run(async () => {
      await confirmResetPassword({ username, confirmationCode, newPassword })
      setIsChanged(true)
      // The password is changed, whatever becomes of the old session.
      await signOut().catch(() => {})
      return undefined
    }, text.saving)
  }

  return (
    <CodeForm
      flow={flow}
      intro={text.resetIntro}
      submitText={text.changePassword}
      displayText={text}
      onSend={send}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Field
        label={text.newPassword}
        type="password"
        value={newPassword}
        onChange={(event) => setNewPassword(event.target.value)}
        autoComplete="new-password"
        error={flow.failureOf('password')}
      />
    </CodeForm>
  )
}
