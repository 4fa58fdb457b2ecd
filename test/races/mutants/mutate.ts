import type { Plugin } from 'vite'
import { mutants } from './mutants.ts'

const folder = '/packages/react/src/'

function mutantOf(id: string) {
  const [path = '', query = ''] = id.split('?')
  const index = new URLSearchParams(query).get('mutant')
  if (index === null) return undefined
  const mutant = mutants[Number(index)]
  return { index, mutant, file: path.split(folder)[1] }
}

/**
 * `…/packages/react/src/index.ts?mutant=3` is the package with the third fault:
 * the query goes on to all that it imports of the package.
 */
export function mutate(): Plugin {
  return {
    name: 'mutate',
    enforce: 'pre',
    async resolveId(source, importer) {
      const parent = importer === undefined ? undefined : mutantOf(importer)
      if (!parent || !source.startsWith('.')) return null
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      const path = resolved?.id.split('?')[0]
      return path && `${path}?mutant=${parent.index}`
    },
    transform(code, id) {
      const { mutant, file } = mutantOf(id) ?? {}
      if (!mutant || file !== mutant.file) return null
      if (code.split(mutant.from).length !== 2)
        throw new Error(`Not once in ${file}: ${mutant.from}`)
      return code.replace(mutant.from, () => mutant.to)
    },
  }
}
