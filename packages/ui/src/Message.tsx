'use client'

import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { CloseButton } from './CloseButton.tsx'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import type { MessageAction } from './MessageAction.ts'

type MessageProps = {
  className?: string | undefined
  /** One sentence. */
  children: ReactNode
  icon?: 'info' | 'done' | undefined
  action?: MessageAction | undefined
  /**
   * `main` is for what the person is asked to do, `neutral` for a way out.
   * @default main
   */
  variant?: 'main' | 'neutral' | undefined
  /** Dismisses it. This is a way out, not a second action. */
  dismiss?: MessageAction | undefined
}

/** A panel with something to decide: one sentence and one button. */
export function Message({
  action,
  children,
  className,
  dismiss,
  icon = 'info',
  variant = 'main',
}: MessageProps) {
  return (
    <div className={classes('cdev-message', className)}>
      <Icon name={icon} />
      <div className="cdev-body">
        <div className="cdev-sentence">{children}</div>
        {action && (
          <Button variant={variant} onClick={action.onPress}>
            {action.label}
          </Button>
        )}
      </div>
      {dismiss && (
        <CloseButton aria-label={dismiss.label} onClick={dismiss.onPress} />
      )}
    </div>
  )
}
