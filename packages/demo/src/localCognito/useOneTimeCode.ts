import { useEffect, useState } from 'react'

/** No code while the ones that could be typed now were used. */
export type OneTimeCode = { code: string | null; secondsLeft: number }

const endpoint = import.meta.env.VITE_COGNITO_ENDPOINT

const user = new URLSearchParams({
  userPoolId: import.meta.env.VITE_USER_POOL_ID,
  username: import.meta.env.VITE_USER_NAME,
})

/** The user's authenticator app, read once a second while it can be seen. */
export function useOneTimeCode(): OneTimeCode | undefined {
  const [code, setCode] = useState<OneTimeCode>()

  useEffect(() => {
    async function read() {
      const response = await fetch(`${endpoint}/_emulator/totp?${user}`)
      setCode(response.ok ? await response.json() : undefined)
    }
    const refresh = () => {
      if (document.visibilityState === 'visible')
        read().catch(() => setCode(undefined))
    }
    refresh()
    const timer = setInterval(refresh, 1000)
    return () => clearInterval(timer)
  }, [])

  return code
}
