'use client'

import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'

/** A button: what it says, and what it does. */
export type Action = readonly [label: string, onPress: () => void]

type MessageProps = {
  className?: string | undefined
  children: ReactNode
  main?: Action | false | undefined
  plain?: Action | false | undefined
}

/** Something to know, with what can be done about it. */
export function Message({ children, className, main, plain }: MessageProps) {
  return (
    <div className={classes('cdev-message', className)}>
      <div>{children}</div>
      {(main || plain) && (
        <div className="cdev-actions">
          {main && <Button onClick={main[1]}>{main[0]}</Button>}
          {plain && (
            <Button variant="plain" onClick={plain[1]}>
              {plain[0]}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
