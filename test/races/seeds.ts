/** Set by `npm run test:soak`: so many times the usual number of schedules. */
const factor = import.meta.env.VITE_RACE_FACTOR
/** The seed of a run that failed, to see it again. */
const seed = import.meta.env.VITE_RACE_SEED

const freshSeed = () => Math.floor(Math.random() * 2 ** 31)

/**
 * Fixed in `npm test`: a change is judged by the same schedules as the one before it,
 * and never fails for an order that it did not bring. The soak looks for new ones.
 */
export const seeds = seed
  ? [Number(seed)]
  : factor
    ? [freshSeed(), freshSeed()]
    : [20_261_123, 20_261_128]

export const runs = (usual: number) => Math.ceil(usual * Number(factor ?? 1))
