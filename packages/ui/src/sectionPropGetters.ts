import type { Ref } from 'react'
import { anyElement } from './anyElement.ts'
import type { FocusKeeper } from './useFocusKeeper.ts'

type Section = {
  /** Ids of parts begin with it. */
  id: string
  focus: Pick<FocusKeeper, 'heading' | 'root'>
  /** Of `useLiveRegion`. */
  region: Ref<never>
}

/** What every section has: a name by its heading, and a live region. */
export const sectionPropGetters = <RootProps extends object>(
  { focus, id, region }: Section,
  rootProps: RootProps,
) => ({
  /** The element of `getRootProps`. */
  root: focus.root,
  getRootProps: () => ({
    ref: anyElement(focus.root),
    'aria-labelledby': `${id}-heading`,
    ...rootProps,
  }),
  getHeadingProps: () => ({
    ref: anyElement(focus.heading),
    id: `${id}-heading`,
    tabIndex: -1,
  }),
  /** Of an empty element for screen readers, there from the beginning. */
  getStatusProps: () => ({ ref: region, role: 'status' as const }),
})
