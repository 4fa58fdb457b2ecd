import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

// Whatever a build of this run says later: in `production` React has no `act`.
const { NODE_ENV: _, ...env } = process.env

/**
 * What a suite of `npm test` prints: it measures, and the bench tells. What is over a limit
 * is told too: the suite is there to be red.
 */
export async function printedBy(project: string, ...files: string[]) {
  const { stdout } = await execute(
    'node_modules/.bin/vitest',
    ['run', '--project', project, ...files],
    {
      env: { ...env, NO_COLOR: '1' } as NodeJS.ProcessEnv,
      maxBuffer: 64 * 1024 * 1024,
    },
  ).catch((error: Error & { stdout: string }) => {
    console.error(`${files.join(', ')}: ${error.message.split('\n')[0]}`)
    return error
  })
  return stdout
}

export type Table = {
  title: string
  columns: string[]
  rows: (string | number)[][]
  /** What is counted, and how. */
  note: string
}

export const toMarkdown = ({ title, columns, rows, note }: Table) =>
  [
    `## ${title}`,
    '',
    note,
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')

export const kB = (bytes: number) => (bytes / 1000).toFixed(1)

export const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
