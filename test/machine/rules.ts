import type { Check } from './rules/examples.ts'
import { idleRules } from './rules/idleRules.ts'
import { lockRules } from './rules/lockRules.ts'
import { personRules } from './rules/personRules.ts'
import { readRules } from './rules/readRules.ts'
import { removalRules } from './rules/removalRules.ts'
import { restoreRules } from './rules/restoreRules.ts'
import { shownRules } from './rules/shownRules.ts'
import { signInRules } from './rules/signInRules.ts'
import { timeRules } from './rules/timeRules.ts'
import { trustRules } from './rules/trustRules.ts'
import { writeRules } from './rules/writeRules.ts'

/**
 * What the walk does not look at: times, texts of errors, what is shown of a wait,
 * and which effects come in which order. Each is about one event, or a few.
 */
export const rules: Record<string, Check> = {
  ...idleRules,
  ...lockRules,
  ...personRules,
  ...readRules,
  ...removalRules,
  ...restoreRules,
  ...shownRules,
  ...signInRules,
  ...timeRules,
  ...trustRules,
  ...writeRules,
}
