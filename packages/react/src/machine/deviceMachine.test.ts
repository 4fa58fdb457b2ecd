import { test } from 'vitest'
import { rules } from '../../../../test/machine/rules.ts'
import { shown, transition } from './deviceMachine.ts'
import { kept } from './resuming.ts'

test.each(Object.entries(rules))('%s', (_, check) => {
  check({ kept, shown, transition })
})
