// `npm run draw`: draws the steps of the write path, as they are walked, into
// docs/write-path.md.
import { writeFileSync } from 'node:fs'
import { drawGuide, drawingFile } from '../test/machine/drawMachine.ts'

writeFileSync(drawingFile, drawGuide().drawn)
