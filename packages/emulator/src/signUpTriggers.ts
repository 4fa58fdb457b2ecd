import type { Service } from './service.ts'
import { runTrigger, type TriggerContext } from './triggers.ts'
import type { AttributeList } from './users.ts'

/** What the trigger says of a user who is about to be made. */
export async function preSignUp(
  service: Service,
  context: TriggerContext,
  source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser',
  validationData: AttributeList = [],
): Promise<void> {
  const { user } = context
  const response = await runTrigger(
    service,
    service.triggers.preSignUp,
    source,
    context,
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
    service.triggers.postConfirmation,
    'PostConfirmation_ConfirmSignUp',
    context,
    {},
    {},
  )
}
