import { readFileSync } from 'node:fs'

export type Snippet = {
  path: string
  line: number
  language: string
  /** As it stands in the page. */
  source: string
  code: string
}

const fence = /^```(tsx?)\n(.*?)^```$/gms
const statement = /^import\s[^'"]*?['"][^'"]+['"]\n?/gms
const named = /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+(['"][^'"]+['"])/s

/** One import for each module, of all that a page imports. */
function mergeImports(imports: readonly string[]) {
  const names = new Map<string, Set<string>>()
  const others = new Set<string>()
  for (const each of imports) {
    const [, type = '', list = '', from = ''] = named.exec(each) ?? []
    if (!from) {
      others.add(each.trim())
      continue
    }
    const known = names.get(from) ?? new Set()
    for (const name of list.split(',').map((word) => word.trim()))
      if (name && !known.has(name)) known.add(`${type}${name}`.trim())
    names.set(from, known)
  }
  return [
    ...others,
    ...[...names].map(
      ([from, list]) => `import { ${[...list].join(', ')} } from ${from}`,
    ),
  ].join('; ')
}

/** Elements that stand alone, as one looks at them, become expressions. */
function wrapElements(code: string) {
  return code.replace(
    /^;?(<[A-Z](?:[^\n]*\/>|.*?^(?:<\/[^\n]*|\/>)))$/gms,
    ';(<>$1</>)',
  )
}

/**
 * The code of a page, each snippet a module of its own. What an earlier or later
 * snippet of the page imports, all of them have.
 */
export function readSnippets(root: string, path: string): Snippet[] {
  const text = readFileSync(`${root}${path}`, 'utf8')
  const fences = [...text.matchAll(fence)].filter(
    ({ index }) => !text.slice(0, index).endsWith('<!-- incomplete -->\n\n'),
  )
  const imports = mergeImports(
    fences.flatMap(([, , code = '']) => code.match(statement) ?? []),
  )
  return fences.map(({ 1: language = '', 2: code = '', index }) => ({
    path,
    language,
    source: code,
    line: text.slice(0, index).split('\n').length,
    // In one line, so that what follows keeps its number.
    code: `${imports}; export {}\n${wrapElements(
      code.replace(statement, (found) => found.replace(/[^\n]/g, '')),
    )}`,
  }))
}
