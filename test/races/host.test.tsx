import { playSuite } from './playSuite.ts'

playSuite('a host that answers late or never', 60)
playSuite('a client that cannot tell sign-ins apart', 40)
playSuite('both of these', 40)
