import type { ReactNode } from 'react'

type PanelProps = {
  title: string
  children: ReactNode
}

/** A heading and what belongs to it. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="panel">
      <h3>{title}</h3>
      {children}
    </div>
  )
}
