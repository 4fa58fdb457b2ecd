import {
  type Answers,
  endChallenge,
  findSession,
  type SignIn,
} from './challenges.ts'
import { assertWritable } from './clientAttributes.ts'
import { invalidParameter, notAuthorized } from './errors.ts'
import { replacePassword } from './passwords.ts'
import type { Response } from './respondToAuthChallenge.ts'
import { resume } from './resume.ts'
import type { Service } from './service.ts'
import { afterPassword } from './signIn.ts'
import { checkNewAttribute } from './userAttributes.ts'
import { findMissingAttributes } from './users.ts'

/** NEW_PASSWORD_REQUIRED */
export function answerNewPassword(service: Service, response: Response) {
  const { clientId, session, answers } = response
  const name = 'NEW_PASSWORD_REQUIRED'
  const challenge = findSession(service, name, clientId, session)
  const signIn = resume(service, challenge, response)
  const attributes = readNewAttributes(signIn, answers)
  replacePassword(service, signIn, answers.NEW_PASSWORD ?? '')
  Object.assign(signIn.user.attributes, attributes)
  signIn.user.status = 'CONFIRMED'
  endChallenge(service, challenge)
  return afterPassword(service, signIn)
}

/** `userAttributes.*`: what the user was still to say. */
function readNewAttributes({ pool, client, user }: SignIn, answers: Answers) {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(answers)) {
    const [, attribute] = name.split(/^userAttributes\./)
    if (!attribute || !value) continue
    checkNewAttribute(pool, attribute, value, 'user')
    const before = user.attributes[attribute]
    if (before && before !== value) {
      throw notAuthorized(`Cannot modify an already provided ${attribute}`)
    }
    attributes[attribute] = value
  }
  assertWritable(client, Object.keys(attributes))
  const missing = findMissingAttributes(pool, user).find(
    (name) => !attributes[name],
  )
  if (missing) {
    throw invalidParameter(`Invalid attributes given, ${missing} is missing`)
  }
  return attributes
}
