import type { Diagnosis } from './diagnose.ts'
import type { Finding } from './Finding.ts'

const marks = { blocks: '✗', warns: '!', notes: '·' } as const

/** A diagnosis as text for a terminal, without a newline at its end. */
export function report({ canRemember, findings }: Diagnosis): string {
  const hasChanges = findings.some(({ change }) => change)
  return [
    canRemember
      ? 'With these settings a browser can be remembered.'
      : 'With these settings remembering a browser cannot work.',
    ...findings.map(describe),
    ...(hasChanges
      ? [
          'UpdateUserPool and UpdateUserPoolClient set what you leave out to its default: send all your settings, or use the console.',
        ]
      : []),
    'Settings were read and nobody was signed in.',
  ].join('\n\n')
}

function describe({ severity, message, change, evidence, source }: Finding) {
  return [
    `${marks[severity]} ${message}`,
    ...(change ? [`  Change: ${change}`] : []),
    `  AWS (${evidence}): ${source}`,
  ].join('\n')
}
