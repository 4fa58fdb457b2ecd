'use client'

import { signIn } from 'aws-amplify/auth'
import { useEffect } from 'react'
import { Providers } from '../providers'

/** Signs in with what stands behind the address's `#`. */
export default function SignIn() {
  useEffect(() => {
    const query = new URLSearchParams(location.hash.slice(1))
    const [username = '', password = ''] = query.values()
    signIn({ username, password }).then(({ nextStep }) => {
      document.title = nextStep.signInStep
    })
  }, [])
  return <Providers>Signing in</Providers>
}
