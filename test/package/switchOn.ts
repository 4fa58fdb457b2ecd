import { expect } from 'vitest'
import { openChromium } from '../support/openChromium.ts'
import type { HostApp } from './createHostApp.ts'

/** Serves what an app was built into, and turns its switch on. */
export async function switchOn({ folder, load }: HostApp, outDir: string) {
  const { preview } = await load('vite')
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0 },
  })
  const { page, complaints, close } = await openChromium()
  try {
    await page.goto(server.resolvedUrls.local[0])
    const toggle = page.getByRole('switch')
    await page.getByText('Lembrar deste navegador').waitFor()
    await toggle.click()
    expect(await toggle.getAttribute('aria-checked')).toBe('true')
    await page.locator('[data-state=on]:not([data-pending])').waitFor()
    expect(complaints).toEqual([])
    return await page.locator('#root').getAttribute('data-react')
  } finally {
    await close()
    await server.close()
  }
}
