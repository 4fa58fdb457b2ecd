import type { ComponentPropsWithoutRef } from 'react'

/** What every component that renders a section takes. */
export type SectionProps<Components, ClassNames> = Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onError'
> & {
  /** The heading level of the title. @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Parts of your own. */
  components?: Components | undefined
  /** Classes to add to the parts. */
  classNames?: ClassNames | undefined
}
