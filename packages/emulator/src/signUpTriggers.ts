import type { Service } from './service.ts'
import type { User } from './state.ts'
import { runTrigger, type TriggerContext } from './triggers.ts'
import type { AttributeList } from './users.ts'

/** What the trigger says of a user who is about to be made. */
export async function preSignUp(
  service: Service,
  { user, ...context }: TriggerContext & { user: User },
  source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser',
  validationData: AttributeList = [],
): Promise<void> {
  const response = await runTrigger(
    service,
    'preSignUp',
    source,
    { user, ...context },
    {
      validationData: Object.fromEntries(
        validationData.map(({ Name, Value = '' }) => [Name, Value]),
      ),
    },
    { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  )
  // Documented: of a user whom an administrator makes, these are ignored.
  if (source === 'PreSignUp_AdminCreateUser') return
  if (response.autoConfirmUser) user.status = 'CONFIRMED'
  if (response.autoVerifyEmail) user.attributes.email_verified = 'true'
  if (response.autoVerifyPhone) user.attributes.phone_number_verified = 'true'
}

export async function postConfirmation(
  service: Service,
  context: TriggerContext,
): Promise<void> {
  await runTrigger(
    service,
    'postConfirmation',
    'PostConfirmation_ConfirmSignUp',
    context,
    {},
    {},
  )
}
