// `npm run draw`: draws the steps that the write path really takes into
// docs/write-path.md.
import { writeFileSync } from 'node:fs'
import { drawGuide, drawingFile } from '../test/machine/drawMachine.ts'

writeFileSync(drawingFile, drawGuide().drawn)
