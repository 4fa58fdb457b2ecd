import type { SentMessage } from '@cognito-devices/emulator'
import { Code } from './Code.tsx'
import { formatTime } from './formatTime.ts'
import { Panel } from './Panel.tsx'

const subjects: Record<SentMessage['kind'], string> = {
  AdminCreateUser: 'Invitation',
  AdminResetUserPassword: 'Reset by an administrator',
  Authentication: 'Sign-in code',
  ForgotPassword: 'Forgotten password',
  ResendConfirmationCode: 'Account confirmation',
  SignUp: 'Account confirmation',
  UpdateUserAttribute: 'New address',
  VerifyUserAttribute: 'Address verification',
}

type MessagesProps = {
  messages: SentMessage[]
}

/** What Cognito would have sent, newest first. */
export function Messages({ messages }: MessagesProps) {
  return (
    <Panel title="Messages sent">
      <ol className="rows">
        {messages.length === 0 && <li className="hint">None yet.</li>}
        {messages.toReversed().map((message) => (
          <li key={message.id}>
            <span>
              {subjects[message.kind]}
              <span className="hint">{formatTime(message.sentAt)}</span>
            </span>
            <Code
              code={message.code}
              of={`the code of ${formatTime(message.sentAt)}`}
            />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
