'use client'

import { useState } from 'react'
import { useLatest } from './useLatest.ts'

type AnyFunction = (...args: never[]) => unknown

/**
 * The same functions at each render, for what renders only when its props change. Each
 * calls the function of the latest render. One that is absent is absent.
 */
export function useSameFunctions<
  Functions extends { [name in keyof Functions]: AnyFunction | undefined },
>(functions: Functions): Functions {
  const latest = useLatest<{ [name: string]: AnyFunction | undefined }>(
    functions,
  )
  const [same] = useState(() =>
    Object.fromEntries(
      Object.keys(functions).map((name) => [
        name,
        (...args: never[]) => latest.current[name]?.(...args),
      ]),
    ),
  )
  const given = Object.entries<AnyFunction | undefined>(functions)
  return Object.fromEntries(
    given.map(([name, each]) => [name, each && same[name]]),
  ) as Functions
}
