'use client'

import { confirmSignUp, resendSignUpCode } from 'aws-amplify/auth'
import type { DeviceRecoveryProps } from '../DeviceRecoveries.ts'
import { defaultRecoveryText } from '../recoveryText.ts'
import { CodeForm } from './CodeForm.tsx'
import { useAmplifyFlow } from './useAmplifyFlow.ts'

/** Confirms the account with the code of the sign-up, or with a new one. */
export function ConfirmSignUpForm({
  displayText,
  onCancel,
  onDone,
}: DeviceRecoveryProps) {
  const text = { ...defaultRecoveryText, ...displayText }
  const flow = useAmplifyFlow(text)
  const { username } = flow

  return (
    <CodeForm
      flow={flow}
      title={text.confirmTitle}
      submitText={text.confirm}
      displayText={text}
      onSend={async () => {
        const { destination } = await resendSignUpCode({ username })
        return text.codeSent(destination)
      }}
      onSubmit={(confirmationCode) =>
        flow.run(async () => {
          await confirmSignUp({ username, confirmationCode })
          onDone()
        }, text.saving)
      }
      onCancel={onCancel}
    />
  )
}
