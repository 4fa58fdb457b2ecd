import type { Emulator, SeedSession } from '@cognito-devices/emulator'
import type { Route } from 'playwright'
import { openChromium } from '../support/openChromium.ts'
import type { BuiltPage } from './buildPage.ts'
import type { SignedIn } from './renderApp.tsx'

const site = 'http://app.test'
const cognito = 'http://cognito.test/'

const pathOf = (route: Route) => {
  const { origin, pathname } = new URL(route.request().url())
  return origin === site ? pathname : undefined
}

/** What a person would call it. */
const nameOf = (route: Route) =>
  pathOf(route) ??
  route.request().headers()['x-amz-target']?.split('.')[1] ??
  route.request().url()

/**
 * A page whose requests are held. They are answered one wave after the other: a file
 * together with those that are asked for at once with it, else one request. The write
 * path is answered only when the test says so.
 */
export async function openInWaves(
  app: BuiltPage,
  emulator: Emulator,
  { accessToken }: SeedSession,
) {
  const { page, complaints, close } = await openChromium()
  const held: Route[] = []
  const ofWritePath: Route[] = []
  const waves: string[][] = []
  let isHolding = true
  let tell = () => {}

  await page.route('**', (route) => {
    if (!isHolding) return answer(route)
    const isWritePath = app.writePath && pathOf(route) === app.writePath
    ;(isWritePath ? ofWritePath : held).push(route)
    tell()
    return undefined
  })
  await page.clock.install()
  const signedIn: SignedIn = { endpoint: cognito, accessToken }
  await page.addInitScript((given) => {
    Object.assign(window, { signedIn: given })
  }, signedIn)

  async function answer(route: Route) {
    const path = pathOf(route)
    if (path !== undefined) {
      const body = app.contentOf(path)
      const contentType = path.endsWith('.html')
        ? 'text/html; charset=utf-8'
        : 'text/javascript'
      return route.fulfill(
        body === undefined
          ? { status: 404 }
          : {
              contentType,
              body: typeof body === 'string' ? body : Buffer.from(body),
            },
      )
    }
    const request = route.request()
    const response = await emulator.handle(
      new Request(request.url(), {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      }),
    )
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  }

  /** False when `until` comes first. */
  function untilHeld(count: number, until: Promise<unknown>) {
    return new Promise<boolean>((resolve, reject) => {
      tell = () => held.length >= count && resolve(true)
      tell()
      until.then(() => resolve(false), reject)
    })
  }

  return {
    page,
    complaints,
    ofWritePath,
    /** Answers until that is so, and says wave after wave what it took. */
    async answerUntil(known: Promise<unknown>) {
      while (await untilHeld(1, known)) {
        const path = held[0] && pathOf(held[0])
        const together = path === undefined ? 1 : app.fetchedWith(path).length
        await untilHeld(together, known)
        const wave = held.splice(0, together)
        waves.push(wave.map(nameOf))
        await Promise.all(wave.map(answer))
      }
      return waves
    },
    /** What was held, and from now on each at once. */
    async answerAll() {
      isHolding = false
      const all = [...held.splice(0), ...ofWritePath.splice(0)]
      await Promise.all(all.map(answer))
    },
    start: () => page.goto(`${site}${app.document}`, { waitUntil: 'commit' }),
    close,
  }
}
