'use client'

import { useEffect, useRef } from 'react'

/** A ref to the value of the latest render, for what runs after that render. */
export function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
