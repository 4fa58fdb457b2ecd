import { openChromium } from '../support/openChromium.ts'

/** A page in a real browser, and every violation of its policy. */
export async function openUnderPolicy(url: string) {
  const { page, complaints, close } = await openChromium()
  const violations: string[] = []
  page.setDefaultTimeout(30_000)
  await page.exposeFunction('tellViolation', (violation: string) =>
    violations.push(violation),
  )
  await page.addInitScript(() => {
    const told = window as unknown as { tellViolation(text: string): void }
    document.addEventListener('securitypolicyviolation', (event) =>
      told.tellViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      ),
    )
  })
  await page.goto(url)
  return {
    page,
    complaints,
    violations,
    /** What the policy would have refused to a server's markup. */
    inlineStyles: () =>
      page.locator('#root [style], #root style, #root script').count(),
    close,
  }
}
