import { codeScenarios } from './codeScenarios.ts'
import { deviceScenarios } from './deviceScenarios.ts'
import { kitScenarios } from './kitScenarios.ts'
import type { Scenario } from './scenario.ts'
import { sessionScenarios } from './sessionScenarios.ts'
import { trackedSessionScenarios } from './trackedSessionScenarios.ts'
import { untrackedScenarios } from './untrackedScenarios.ts'

export const scenarios: Scenario[] = [
  ...deviceScenarios,
  ...untrackedScenarios,
  ...codeScenarios,
  ...sessionScenarios,
  ...trackedSessionScenarios,
  ...kitScenarios,
]
