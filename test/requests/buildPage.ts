import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** In one file: what no cut of ours can be slower than. */
export type Cut = 'as built' | 'in one file'

type File = Rolldown.OutputChunk | Rolldown.OutputAsset

/** An app in production, and which of its files are fetched together. */
export async function buildPage(name: string, cut: Cut, root = here) {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      write: false,
      rolldownOptions: {
        input: `${root}${name}.html`,
        output: cut === 'in one file' ? { codeSplitting: false } : {},
      },
    },
  })) as Rolldown.RolldownOutput
  const files = new Map<string, File>(
    built.output.map((file) => [`/${file.fileName}`, file]),
  )
  const chunks = built.output.filter((file) => file.type === 'chunk')
  const document = `/${name}.html`

  const contentOf = (path: string) => {
    const file = files.get(path)
    return file?.type === 'chunk' ? file.code : file?.source
  }

  /** All that a file names before it runs. */
  function withImports(path: string, found = new Set<string>()) {
    if (found.has(path)) return found
    found.add(path)
    const file = files.get(path)
    if (file?.type === 'chunk')
      for (const each of file.imports) withImports(`/${each}`, found)
    return found
  }

  /** The file that is fetched for the sake of this module. */
  const partOf = (module: string) =>
    chunks
      .filter(({ isDynamicEntry }) => isDynamicEntry)
      .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}.ts`))
      .map(({ fileName }) => `/${fileName}`)[0]

  return {
    document,
    contentOf,
    /** The files that are asked for at once with this one, itself among them. */
    fetchedWith(path: string) {
      const isNamed = String(contentOf(document)).includes(path)
      const first = chunks.find(({ isEntry }) => isEntry)
      const from = isNamed && first ? `/${first.fileName}` : path
      return [...withImports(from)].filter(
        // What the document names was there before.
        (each) => isNamed || !String(contentOf(document)).includes(each),
      )
    },
    /** Undefined where it is a part of the one file. */
    writePath: partOf('createWritePath'),
    /** What lets trust end on a page that shows no device. */
    endOfTrust: partOf('followTrust'),
  }
}

export type BuiltPage = Awaited<ReturnType<typeof buildPage>>
