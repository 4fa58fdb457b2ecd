import type { Exchange } from '@cognito-devices/emulator'

/** Vitest's part of `watchPage`, which has the SDK. */
export async function checkExchanges(
  _: unknown,
  exchanges: Exchange[],
): Promise<string[]> {
  // Not with the configuration, which every run reads.
  const { checkExchange } = await import('./checkExchange.ts')
  return exchanges.flatMap((each) => {
    const { request, answer } = checkExchange(each)
    return [...request, ...answer]
  })
}
