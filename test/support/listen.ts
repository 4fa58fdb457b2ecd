import { screen } from '@testing-library/react'

/** Everything that the page's live region says from now on, in order. */
export function listen() {
  const said: string[] = []
  const region = screen.getByRole('status')
  new MutationObserver(() => {
    if (region.textContent) said.push(region.textContent)
  }).observe(region, { childList: true, characterData: true, subtree: true })
  return { region, said }
}
