import type { EmulatorOptions } from '@cognito-devices/emulator'
import type { PoolName, World } from './world.ts'

/** One rule of the README's table, as something to do and what comes of it. */
export type Scenario = {
  rule: string
  /** @default 'tracked' */
  pool?: PoolName
  /** What the emulator says that AWS answers. */
  expected: string
  /** The emulator's option that turns the rule, and what comes of it then. */
  turned?: { by: EmulatorOptions; to: string }
  run(world: World): Promise<string>
}
