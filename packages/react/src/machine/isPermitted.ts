import type { Moment } from './deviceState.ts'

const fiveMinutes = 5 * 60_000

/** A permission lasts for five minutes by either clock. */
export const isPermitted = (
  at: Moment | undefined,
  now: Moment & { asksHost: boolean },
) =>
  !now.asksHost ||
  (at !== undefined &&
    now.mono - at.mono < fiveMinutes &&
    now.wall - at.wall < fiveMinutes)
