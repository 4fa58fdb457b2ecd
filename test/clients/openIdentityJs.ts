import type { Seed } from '@cognito-devices/emulator'
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
  type IAuthenticationCallback,
} from 'amazon-cognito-identity-js'

type SignedIn = {
  session: CognitoUserSession
  /** The user is to be asked whether the device is remembered. */
  confirmationNecessary: boolean
}

/** A user of amazon-cognito-identity-js, with a storage of its own. */
export function openIdentityJs(
  endpoint: string,
  { userPoolId, clientId, username }: Omit<Seed, 'password' | 'sub'>,
) {
  const stored = new Map<string, string>()
  const Storage = {
    setItem: (key: string, value: string) => void stored.set(key, value),
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => void stored.delete(key),
    clear: () => stored.clear(),
  }
  const Pool = new CognitoUserPool({
    UserPoolId: userPoolId,
    ClientId: clientId,
    endpoint,
    Storage,
  })
  const user = new CognitoUser({ Username: username, Pool, Storage })

  type Answers = Omit<
    Partial<IAuthenticationCallback>,
    'onSuccess' | 'onFailure'
  >
  type Start = (
    details: AuthenticationDetails,
    callbacks: IAuthenticationCallback,
  ) => void

  return {
    user,

    /** What it is asked is answered by `toAnswers`, through the same callbacks. */
    signIn(
      password: string | undefined,
      toAnswers: (callbacks: IAuthenticationCallback) => Answers,
      start: Start = (details, callbacks) =>
        user.authenticateUser(details, callbacks),
    ): Promise<SignedIn> {
      return new Promise((resolve, reject) => {
        const callbacks: IAuthenticationCallback = {
          onSuccess: (session, confirmationNecessary = false) =>
            resolve({ session, confirmationNecessary }),
          onFailure: reject,
        }
        Object.assign(callbacks, toAnswers(callbacks))
        start(
          new AuthenticationDetails({
            Username: username,
            ...(password && { Password: password }),
          }),
          callbacks,
        )
      })
    },
  }
}

/** A call of it as a promise. */
export function promise<T>(
  start: (callbacks: {
    onSuccess: (result: T) => void
    onFailure: (error: unknown) => void
  }) => void,
): Promise<T> {
  return new Promise((onSuccess, onFailure) => {
    start({ onSuccess, onFailure })
  })
}
