import type { ComponentPropsWithoutRef } from 'react'
import { Icon } from './Icon.tsx'

/** Puts something away; its name is for those who do not see it. */
export const CloseButton = (props: ComponentPropsWithoutRef<'button'>) => (
  <button type="button" {...props} className="cdev-press">
    <span className="cdev-close">
      <Icon name="close" />
    </span>
  </button>
)
