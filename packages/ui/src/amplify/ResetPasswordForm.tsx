'use client'

import { confirmResetPassword, resetPassword, signOut } from 'aws-amplify/auth'
import { useEffect, useRef, useState } from 'react'
import type { DeviceRecoveryProps } from '../DeviceRecoveries.ts'
import { Message } from '../Message.tsx'
import { defaultRecoveryText } from '../recoveryText.ts'
import { CodeForm } from './CodeForm.tsx'
import { useAmplifyFlow } from './useAmplifyFlow.ts'

/**
 * A new password with a code. It ends signed out, unless the session is to be kept: the
 * intent waits for the next sign-in, so `onDone` is not called.
 */
export function ResetPasswordForm({
  displayText,
  keepsSession,
  onCancel,
  onDone,
  onSignIn,
}: DeviceRecoveryProps) {
  const text = { ...defaultRecoveryText, ...displayText }
  const flow = useAmplifyFlow(text)
  const [isSaved, setIsSaved] = useState(false)
  const end = useRef<HTMLDivElement>(null)
  const { username } = flow

  // The button that was pressed is gone.
  useEffect(() => {
    if (isSaved) end.current?.focus()
  }, [isSaved])

  if (isSaved)
    return (
      <Message
        icon="done"
        action={onSignIn && { label: text.signIn, onPress: onSignIn }}
      >
        <div ref={end} tabIndex={-1} className="cdev-form-end">
          {text.passwordSaved}
        </div>
      </Message>
    )

  async function send() {
    const { nextStep } = await resetPassword({ username })
    return text.codeSent(
      'codeDeliveryDetails' in nextStep
        ? nextStep.codeDeliveryDetails?.destination
        : undefined,
    )
  }

  return (
    <CodeForm
      flow={flow}
      title={text.resetTitle}
      submitText={text.savePassword}
      displayText={text}
      hasPassword
      onSend={send}
      onSubmit={(confirmationCode, newPassword) =>
        flow.run(async () => {
          await confirmResetPassword({
            username,
            confirmationCode,
            newPassword,
          })
          if (keepsSession) return onDone()
          setIsSaved(true)
          // The password is changed, whatever becomes of the old session.
          await signOut().catch(() => {})
        }, text.saving)
      }
      onCancel={onCancel}
    />
  )
}
