import { playSuite } from './playSuite.ts'

playSuite('a hostile host', 40)
playSuite('life in a hostile host', 40)
playSuite('StrictMode', 40)
playSuite('life in StrictMode', 40)
