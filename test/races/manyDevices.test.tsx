import { expect } from 'vitest'
import { playSuite } from './playSuite.ts'

/** Cognito's page has 60; the one turned off from the start is on no page. */
const deviceCount = 63

playSuite('two pages of devices', 20, {
  deviceCount,
  judge(trace) {
    const reads = trace.filter((line) => / ListDevices .*sent/.test(line))
    expect(reads.length).toBeGreaterThanOrEqual(2)
  },
})
