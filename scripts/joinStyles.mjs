import { build } from 'esbuild'
import { root } from './pack.mjs'

/** The stylesheet as it is published: its parts in one file, minified. */
export async function joinStyles() {
  const { outputFiles } = await build({
    entryPoints: [`${root}/packages/ui/src/styles.css`],
    bundle: true,
    minify: true,
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}
