import { cdp } from 'vitest/browser'

type Protocol = {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<unknown>
}

/** The browser's setting, until it is set again; an empty value is its own. */
export const emulateMedia = (name: string, value: string) =>
  (cdp() as Protocol).send('Emulation.setEmulatedMedia', {
    features: [{ name, value }],
  })

/** As the page is printed, until it is shown on the screen again. */
export const emulatePrint = (isPrinted: boolean) =>
  (cdp() as Protocol).send('Emulation.setEmulatedMedia', {
    media: isPrinted ? 'print' : '',
  })
