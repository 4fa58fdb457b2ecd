import type { ReactNode } from 'react'

/** A page of a host, with its own switch and button above the kit. */
export type HostPageProps = {
  isDark: boolean
  children: ReactNode
}
