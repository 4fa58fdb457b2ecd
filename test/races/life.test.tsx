import { playSuite } from './playSuite.ts'

playSuite("a page's life", 200)
