import type { Now } from './deviceEvents.ts'
import type { Moment } from './deviceState.ts'

const fiveMinutes = 5 * 60_000

/** A permission lasts for five minutes by either clock. */
export const isPermitted = (
  at: Moment | undefined,
  now: Moment & Pick<Now, 'asksHost'>,
) =>
  !now.asksHost ||
  (at !== undefined &&
    now.mono - at.mono < fiveMinutes &&
    now.wall - at.wall < fiveMinutes)
