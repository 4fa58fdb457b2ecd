import { CognitoError } from './errors.ts'
import type { Service } from './service.ts'
import type { MessageKind, Pool } from './state.ts'
import { runTrigger, type TriggerContext } from './triggers.ts'

/** Documented: what stands for the code and for the name. */
const codeParameter = '{####}'
const usernameParameter = '{username}'

type Texts = { sms: string; email: string; subject: string }

const sources: Record<MessageKind, string> = {
  SignUp: 'SignUp',
  ResendConfirmationCode: 'ResendCode',
  ForgotPassword: 'ForgotPassword',
  AdminResetUserPassword: 'ForgotPassword',
  UpdateUserAttribute: 'UpdateUserAttribute',
  VerifyUserAttribute: 'VerifyUserAttribute',
  AdminCreateUser: 'AdminCreateUser',
  Authentication: 'Authentication',
}

/** As the pool or its customMessage trigger words it; a text has no subject. */
export async function writeMessage(
  service: Service,
  context: TriggerContext,
  {
    medium,
    kind,
    code,
  }: { medium: 'EMAIL' | 'SMS'; kind: MessageKind; code: string },
): Promise<{ subject: string | undefined; text: string }> {
  const { pool, user } = context
  const own = await runTrigger(
    service,
    'customMessage',
    `CustomMessage_${sources[kind]}`,
    context,
    {
      codeParameter,
      ...(kind === 'AdminCreateUser' && { usernameParameter }),
    },
    { smsMessage: null, emailMessage: null, emailSubject: null },
  )
  if (own.emailMessage) assertSendsByItself(pool)
  const texts = getTexts(pool, kind)
  const fill = (text: string) =>
    text
      .replaceAll(codeParameter, code)
      .replaceAll(usernameParameter, user.username)
  return medium === 'EMAIL'
    ? {
        subject: fill(own.emailSubject ?? texts.subject),
        text: fill(own.emailMessage ?? texts.email),
      }
    : { subject: undefined, text: fill(own.smsMessage ?? texts.sms) }
}

/** Documented: Cognito's own sender takes no e-mail of a trigger. */
function assertSendsByItself({ settings }: Pool): void {
  if (settings.EmailConfiguration?.EmailSendingAccount === 'DEVELOPER') return
  throw new CognitoError(
    'InvalidLambdaResponseException',
    'The trigger may set emailMessage only where the EmailSendingAccount of the user pool is DEVELOPER.',
  )
}

/** The words without a template are assumed. */
function getTexts({ settings, mfaSettings }: Pool, kind: MessageKind): Texts {
  if (kind === 'AdminCreateUser') {
    const template = settings.AdminCreateUserConfig?.InviteMessageTemplate
    const invitation = `Your username is ${usernameParameter} and temporary password is ${codeParameter}.`
    return {
      sms: template?.SMSMessage ?? invitation,
      email: template?.EmailMessage ?? invitation,
      subject: template?.EmailSubject ?? 'Your temporary password',
    }
  }
  if (kind === 'Authentication') {
    const { SmsMfaConfiguration: sms, EmailMfaConfiguration: email } =
      mfaSettings
    const text = `Your authentication code is ${codeParameter}.`
    return {
      sms:
        sms?.SmsAuthenticationMessage ??
        settings.SmsAuthenticationMessage ??
        text,
      email: email?.Message ?? text,
      subject: email?.Subject ?? 'Your authentication code',
    }
  }
  const template = settings.VerificationMessageTemplate
  const text = `Your verification code is ${codeParameter}.`
  return {
    sms: template?.SmsMessage ?? settings.SmsVerificationMessage ?? text,
    email: template?.EmailMessage ?? settings.EmailVerificationMessage ?? text,
    subject:
      template?.EmailSubject ??
      settings.EmailVerificationSubject ??
      'Your verification code',
  }
}
