// `npm run tarballs`: the packages as they would be published, for another app.
import { mkdirSync, rmSync } from 'node:fs'
import { install } from './install.mjs'
import { pack, root } from './pack.mjs'

const folder = `${root}tarballs`

install()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const { react, ui, emulator, doctor } = await pack(folder)

console.log(`
In your app:

  npm install ${react} ${ui} @tanstack/react-query
  npm install --save-dev ${emulator}

To have the settings of your pool read, the doctor:

  npm install --save-dev ${doctor}
`)
