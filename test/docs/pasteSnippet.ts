import type { Snippet } from './readSnippets.ts'

/**
 * The snippet as a file of an app. What exports nothing is not a file of its own:
 * its statements and elements go into the body of a component.
 */
export function pasteSnippet({ path, line, code }: Snippet) {
  const [imports = '', ...lines] = code.split('\n')
  const rest = lines.join('\n')
  if (/^export /m.test(rest)) return code
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
