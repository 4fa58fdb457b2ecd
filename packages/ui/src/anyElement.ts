import type { RefObject } from 'react'

/** A ref for whatever element a host's own markup has here. */
export const anyElement = (ref: RefObject<HTMLElement | null>) =>
  ref as RefObject<never>
