/** For how long the host trusts a remembered browser. */
export type TrustOptions = {
  /** Milliseconds, above zero. */
  maxAge: number
  /**
   * Whether the host runs a job on its server that turns off every device over
   * that age, so that a date can be promised.
   * @default false
   */
  isEnforced?: boolean | undefined
}

export const isUsableAge = (maxAge: unknown): maxAge is number =>
  typeof maxAge === 'number' && Number.isFinite(maxAge) && maxAge > 0
