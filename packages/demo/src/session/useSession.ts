import { type AuthUser, getCurrentUser } from 'aws-amplify/auth'
import { Hub } from 'aws-amplify/utils'
import { useEffect, useState } from 'react'

export type Session = {
  status: 'unknown' | 'signed-in' | 'signed-out'
  /** What the user typed at the last sign-in; kept when the session ends. */
  username: string
}

/** Who is signed in, by Amplify's word, in this tab or in another. */
export function useSession(): Session {
  const [session, setSession] = useState<Session>({
    status: 'unknown',
    username: '',
  })

  useEffect(() => {
    const begin = (user: AuthUser) => {
      const username = user.signInDetails?.loginId ?? user.username
      setSession({ status: 'signed-in', username })
    }
    const end = () =>
      setSession(({ username }) => ({ status: 'signed-out', username }))

    getCurrentUser().then(begin, end)
    return Hub.listen(
      'auth',
      ({ payload }) => {
        switch (payload.event) {
          case 'signedIn':
            return begin(payload.data)
          case 'signedOut':
            return end()
          case 'tokenRefresh_failure':
            if (isFinal(payload.data?.error)) end()
        }
      },
      { enableCrossTabEvents: true },
    )
  }, [])

  return session
}

const finalErrors = [
  'NotAuthorizedException',
  'PasswordResetRequiredException',
  'RefreshTokenReuseException',
  'TokenRevokedException',
  'UserNotConfirmedException',
  'UserNotFoundException',
]

/** After these Amplify has dropped the tokens; after others it will try again. */
function isFinal(error: Error | undefined): boolean {
  return error !== undefined && finalErrors.includes(error.name)
}
