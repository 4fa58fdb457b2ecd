import { playSuite } from './playSuite.ts'

playSuite('with faults', 300)
playSuite('without faults', 300)
