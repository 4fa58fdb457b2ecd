import { playSuite } from './playSuite.ts'

playSuite('two tabs', 100)
