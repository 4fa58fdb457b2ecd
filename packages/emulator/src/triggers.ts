import type { ClientMetadata } from './challenges.ts'
import { CognitoError } from './errors.ts'
import type { Service } from './service.ts'
import type { Pool, User } from './state.ts'
import type { Trigger, TriggerEvent, Triggers } from './triggerTypes.ts'

type Name = keyof Triggers

type EventOf<N extends Name> = Parameters<NonNullable<Triggers[N]>>[0]

/** What differs from call to call. The user's attributes are added to it. */
type RequestOf<N extends Name> = Omit<
  EventOf<N>['request'],
  'userAttributes' | 'clientMetadata'
>

export type TriggerContext = {
  pool: Pool
  /** The name of somebody who is not a user yet. */
  user: User | { username: string }
  /** Absent where an administrator calls. */
  clientId?: string | undefined
  clientMetadata?: ClientMetadata | undefined
}

export function hasTrigger(service: Service, pool: Pool, name: Name): boolean {
  return getTrigger(service, pool, name) !== undefined
}

function getTrigger({ triggers }: Service, { id }: Pool, name: Name) {
  const own = triggers[id as `${string}_${string}`]
  return own?.[name] ?? triggers[name]
}

/**
 * The trigger's answer, or the response as it was if there is no trigger.
 * @throws {CognitoError} UserLambdaValidationException, of what it throws, and
 * InvalidLambdaResponseException, where it answers no event
 */
export async function runTrigger<N extends Name>(
  service: Service,
  name: N,
  triggerSource: string,
  { pool, user, clientId, clientMetadata }: TriggerContext,
  request: RequestOf<N>,
  response: EventOf<N>['response'],
): Promise<EventOf<N>['response']> {
  const trigger = getTrigger(service, pool, name)
  if (!trigger) return response
  const event = {
    version: '1' as const,
    triggerSource,
    region: service.region,
    userPoolId: pool.id,
    userName: user.username,
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE',
    },
    request: {
      ...request,
      ...('attributes' in user && { userAttributes: { ...user.attributes } }),
      ...(clientMetadata && { clientMetadata }),
    },
    response,
  }
  const answer = await call(trigger as Trigger<object, object>, event)
  if (typeof answer?.response === 'object' && answer.response) {
    return answer.response
  }
  throw new CognitoError(
    'InvalidLambdaResponseException',
    'Unrecognizable lambda output',
  )
}

async function call<Request, Response>(
  trigger: Trigger<Request, Response>,
  event: TriggerEvent<Request, Response>,
) {
  try {
    return await trigger(event)
  } catch (error) {
    const [name] = event.triggerSource.split('_')
    const message = error instanceof Error ? error.message : String(error)
    throw new CognitoError(
      'UserLambdaValidationException',
      `${name} failed with error ${message}.`,
    )
  }
}
