import type { LocaleText } from '@cognito-devices/ui'
import type { Decorator } from '@storybook/react-vite'
import { useSyncExternalStore } from 'react'

let shown: LocaleText | undefined
const listeners = new Set<() => void>()

/** Gives every story on the page these texts, as they stand. */
export function showText(text: LocaleText | undefined) {
  shown = text
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lets a story's texts change without touching the state that it is in. */
export const withShownText: Decorator = (Story, { args }) => {
  const displayText = useSyncExternalStore(subscribe, () => shown)
  return <Story args={displayText ? { ...args, displayText } : args} />
}
