import type { DeviceDates } from './createDeviceDates.ts'

/** A time as text and in full. Undefined if it is not known. Epoch milliseconds. */
export const describeTime = (
  time: number | undefined,
  now: number,
  dates: DeviceDates,
) =>
  time === undefined
    ? undefined
    : { time, text: dates.relative(time, now), full: dates.full(time) }
