import { type HttpHandler, HttpResponse, http } from 'msw'
import { ConnectionDropped } from './errors.ts'
import type { Emulator } from './types.ts'

export type EmulatorHandlersOptions = {
  /** @default every region's `https://cognito-idp.*.amazonaws.com/` */
  url?: string | undefined
}

/** Lets MSW answer for Cognito, so that clients keep AWS's own host name. */
export function createEmulatorHandlers(
  emulator: Emulator,
  {
    url = 'https://cognito-idp.*.amazonaws.com/',
  }: EmulatorHandlersOptions = {},
): HttpHandler[] {
  // The star lets the key set through too, one level down.
  return [
    http.all(`${url}*`, async ({ request }) => {
      try {
        return await emulator.handle(request)
      } catch (error) {
        if (error instanceof ConnectionDropped) return HttpResponse.error()
        throw error
      }
    }),
  ]
}
