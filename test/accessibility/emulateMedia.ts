import { cdp } from 'vitest/browser'

export type Media = {
  'forced-colors'?: 'active'
  'prefers-color-scheme'?: 'dark' | 'light'
  'prefers-reduced-motion'?: 'reduce'
}

/** Chromium's emulation of what a person has set; `{}` ends it. */
export async function emulateMedia(media: Media) {
  const features = Object.entries(media).map(([name, value]) => ({
    name,
    value,
  }))
  await cdp().send('Emulation.setEmulatedMedia', { features })
  // Until the page is drawn with it.
  await new Promise((resolve) => requestAnimationFrame(resolve))
}
