import { CognitoError } from './errors.ts'
import { type Answer, failure, success } from './http.ts'
import { toListedError } from './listedErrors.ts'
import { operations } from './operations.ts'
import { countAgainstQuota } from './quotas.ts'
import { readInput } from './readInput.ts'
import { describeUnknownOperation } from './refusals.ts'
import type { Caller, Service } from './service.ts'
import { settleUserSessions } from './userSessions.ts'

export type Call = { operation: string; input: unknown; caller: Caller }

/** Carries out one call; a refusal is an answer, never a rejection. */
export async function run(service: Service, call: Call): Promise<Answer> {
  try {
    const operation = operations.get(call.operation)
    if (!operation) {
      throw new CognitoError(
        'UnknownOperationException',
        describeUnknownOperation(call.operation),
      )
    }
    settleUserSessions(service)
    countAgainstQuota(service, call.operation)
    const input = readInput(call.operation, call.input)
    return success(await operation(service, input as never))
  } catch (error) {
    if (error instanceof CognitoError) {
      return failure(toListedError(call.operation, error))
    }
    // Only a bug in the emulator gets this far.
    return failure(
      new CognitoError('InternalErrorException', String(error), 500),
    )
  } finally {
    service.changed()
  }
}
