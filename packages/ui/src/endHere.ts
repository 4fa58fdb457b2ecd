import type { SyntheticEvent } from 'react'

const end = (event: SyntheticEvent) => event.stopPropagation()

/** Of a root element: a form around it is the host's, and hears nothing of ours. */
export const endHere = {
  onChange: end,
  onInput: end,
  onInvalid: end,
  onSubmit: end,
  onReset: end,
}
