'use client'

import { getCurrentUser } from 'aws-amplify/auth'
import { useEffect, useRef, useState } from 'react'
import type { RecoveryText } from '../recoveryText.ts'
import { describeFailure, type Failure } from './describeFailure.ts'

/**
 * What the forms share: whose account it is, one step at a time, and what to
 * say about it. Codes and passwords are passed on and kept nowhere.
 */
export function useAmplifyFlow(text: RecoveryText) {
  const [username, setUsername] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [notice, setNotice] = useState<string>()
  const isMounted = useRef(false)

  useEffect(() => {
    isMounted.current = true
    // It is read at once, since a session that a reset has ended no longer
    // names its user.
    getCurrentUser().then(
      (user) => setUsername(user.signInDetails?.loginId ?? user.username),
      () => setFailure({ sentence: text.sessionEnded }),
    )
    return () => {
      isMounted.current = false
    }
  }, [text.sessionEnded])

  function fail(next: Failure) {
    setNotice(undefined)
    setFailure(next)
  }

  /**
   * Runs one step, and shows `progress` meanwhile. If it fails, it shows why,
   * and nothing typed is lost.
   */
  async function run(step: () => Promise<void>, progress: string) {
    if (isBusy) return
    if (!username) return fail({ sentence: text.sessionEnded })
    setIsBusy(true)
    setFailure(undefined)
    setNotice(progress)
    try {
      await step()
      if (isMounted.current) setNotice(undefined)
    } catch (error) {
      if (isMounted.current) fail(describeFailure(error, text))
    } finally {
      if (isMounted.current) setIsBusy(false)
    }
  }

  return {
    username,
    isBusy,
    notice,
    /**
     * What is wrong with a field, or with anything else if no field is given.
     */
    failureOf: (field: Failure['field']) =>
      failure?.field === field ? failure?.sentence : undefined,
    fail,
    run,
  }
}
