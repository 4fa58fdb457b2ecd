// Before a command that runs TypeScript: what a fresh checkout has not.
import { install } from './install.mjs'

install()
