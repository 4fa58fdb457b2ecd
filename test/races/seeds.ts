/** Set by `npm run test:soak`: so many times the usual number of schedules. */
const factor = import.meta.env.VITE_RACE_FACTOR

const freshSeed = () => Math.floor(Math.random() * 2 ** 31)

// A fixed seed, so that a change is judged by the same schedules as the one
// before it; and a fresh one, so that the suite keeps looking.
export const seeds = [factor ? freshSeed() : 20_261_123, freshSeed()]

export const runs = (usual: number) => Math.ceil(usual * Number(factor ?? 1))
