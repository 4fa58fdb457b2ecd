import { readPages } from './readPages.ts'
import type { Snippet } from './readSnippets.ts'

/** These are files of a test or of Storybook. */
const belongsElsewhere = /from '(?:vitest|@storybook\/.*)'/

/** The snippets that stand in any page, each with a name for its file. */
export const readPastable = () =>
  readPages()
    .filter(({ language }) => language === 'tsx')
    .filter(({ source }) => !belongsElsewhere.test(source))
    .map((snippet, index) => ({
      place: `${snippet.path}:${snippet.line}`,
      name: String(index),
      snippet,
    }))

/** A snippet has the imports of its whole page: only those that it uses are kept. */
function dropUnused(imports: string, rest: string) {
  const isUsed = (statement: string) => {
    const [, names] = /^import (?:type )?(.*) from /.exec(statement) ?? []
    return names
      ?.match(/\b(?!type\b)\w+/g)
      ?.some((name) => new RegExp(`\\b${name}\\b`).test(rest))
  }
  return imports
    .split('; ')
    .filter((statement) => isUsed(statement) ?? true)
    .join('; ')
}

/**
 * The snippet as a file of an app. What exports nothing is not a file of its own:
 * its statements and elements go into the body of a component.
 */
export function pasteSnippet({ path, line, code }: Snippet) {
  const [all = '', ...lines] = code.split('\n')
  const rest = lines.join('\n')
  const imports = dropUnused(all, rest)
  if (/^export /m.test(rest)) return `${imports}\n${rest}`
  const body = rest.replaceAll(/^;\(<>/gm, ';elements.push(<>')
  if (body === rest && /<\/|\/>/.test(rest))
    throw new Error(
      `${path}:${line} has markup that nothing mounts: export it.`,
    )
  return `import { createElement, Fragment, type ReactNode } from 'react'; ${imports}
export function Pasted() {
  const elements: ReactNode[] = []
${body}
  return createElement(Fragment, null, ...elements)
}
`
}
