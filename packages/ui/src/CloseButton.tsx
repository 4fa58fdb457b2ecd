import type { ComponentPropsWithoutRef } from 'react'
import { Icon } from './Icon.tsx'

/** Closes something. Its name is for people who cannot see it. */
export const CloseButton = (props: ComponentPropsWithoutRef<'button'>) => (
  <button type="button" {...props} className="cdev-press">
    <span className="cdev-close">
      <Icon name="close" />
    </span>
  </button>
)
