import type { ListText } from '../listText.ts'

/** "Firefox on Windows", or as much of it as is known. */
export const browserName = (
  {
    browser,
    system,
  }: { browser?: string | undefined; system?: string | undefined },
  text: Pick<ListText, 'browserOn'>,
) => (browser && system ? text.browserOn(browser, system) : (browser ?? system))
