import type { ComponentPropsWithoutRef } from 'react'

/** A button that looks like a link. */
export const LinkButton = ({
  children,
  ...props
}: ComponentPropsWithoutRef<'button'>) => (
  <button type="button" {...props} className="cdev-press">
    <span className="cdev-link" data-quiet="">
      {children}
    </span>
  </button>
)
