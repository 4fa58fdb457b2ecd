import { Markdown } from '@storybook/addon-docs/blocks'

/** The guides, by the name of their file in docs/, and where they are here. */
const places: Record<string, string> = {
  install: 'install',
  theming: 'theming',
  shadcn: 'shadcn',
  'own-rows': 'rows-of-your-own',
  languages: 'languages',
  recoveries: 'recoveries',
  sessions: 'sessions',
  'it-wasnt-me': 'it-wasnt-me',
  'still-asked': 'still-asked',
  names: 'names',
  trust: 'trust-that-ends',
  races: 'races',
  'write-path': 'how-a-change-travels',
  testing: 'testing-your-app',
  'server-rendering': 'server-rendering',
  security: 'security',
  accessibility: 'accessibility',
  performance: 'performance',
  'own-server': 'your-own-server',
  'from-amplify-v5': 'from-amplify-v5',
}

/** A heading of the other page is not followed: Storybook has its own. */
const toGuide = /\]\(([\w-]+)\.md(?:#[\w-]+)?\)/g

/** Links to what only the repository has are text here. */
const toSource = /\[([^\]]+)\]\(\.\.\/[^)]+\)/g

/** A page of docs/, which GitHub and npm show as it is, with its links led here. */
export function Guide({ text }: { text: string }) {
  const led = text
    .replace(
      toGuide,
      (_, name) => `](?path=/docs/guides-${places[name]}--docs)`,
    )
    .replace(toSource, '$1')
  return <Markdown>{led}</Markdown>
}
