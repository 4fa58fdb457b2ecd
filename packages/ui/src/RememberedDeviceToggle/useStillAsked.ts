'use client'

import {
  type ChallengeFacts,
  type CurrentDevice,
  type DevicePool,
  useDeviceSession,
} from '@cognito-devices/react'
import { useEffect, useState } from 'react'
import type { StillAskedText } from '../stillAskedText.ts'
import type { KnownChallenge } from './types.ts'

type Describe = typeof import('./describeStillAsked.ts').describeStillAsked

type Options = {
  /** Undefined where no code was asked. */
  challenge: KnownChallenge | undefined
  isOn: boolean
  device: CurrentDevice | undefined
  pool: DevicePool
  displayText: Partial<StillAskedText> | undefined
}

/**
 * Why a code was asked, in sentences. What knows the causes is fetched only where
 * there is something to explain.
 */
export function useStillAsked({
  challenge,
  device,
  displayText,
  isOn,
  pool,
}: Options): string[] {
  const session = useDeviceSession()
  const [describe, setDescribe] = useState<{ run: Describe }>()
  const [offIn, setOffIn] = useState<typeof session>()
  // It was off, so there was nothing strange about the code of this sign-in.
  if (challenge && device?.status === 'not_remembered' && offIn !== session)
    setOffIn(session)
  const isWanted = challenge && isOn && offIn !== session
  useEffect(() => {
    if (!isWanted) return
    let isOver = false
    // Without it the switch works all the same.
    import('./describeStillAsked.ts').then(
      ({ describeStillAsked: run }) => isOver || setDescribe({ run }),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [isWanted])
  if (!isWanted || !describe) return []
  const { mfaIsNewer, turnedOnAfter, ...lastSignIn } = challenge
  const facts: ChallengeFacts = {
    pool,
    session,
    device: {
      status: device?.status,
      createdAt: device?.createdAt,
      mfaIsNewer,
      turnedOnAfter,
    },
    lastSignIn: { ...lastSignIn, askedForCode: true },
  }
  return describe.run(facts, displayText)
}
