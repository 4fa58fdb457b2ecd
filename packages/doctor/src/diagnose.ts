import { checkDevices } from './checkDevices.ts'
import { checkMfa } from './checkMfa.ts'
import { checkSessions } from './checkSessions.ts'
import { checkSignIn } from './checkSignIn.ts'
import type { Finding } from './Finding.ts'
import type { Settings } from './Settings.ts'

export type Diagnosis = {
  /** False: a browser that is remembered here is not known to skip the code. */
  canRemember: boolean
  /** What blocks first, then what warns, then what is good to know. */
  findings: Finding[]
}

const severities = ['blocks', 'warns', 'notes'] as const

/** What settings mean for remembering a browser. Pure: it calls nothing. */
export function diagnose(settings: Settings): Diagnosis {
  const all = [
    ...checkDevices(settings),
    ...checkMfa(settings),
    ...checkSignIn(settings),
    ...checkSessions(settings),
  ]
  const findings = severities.flatMap((severity) =>
    all.filter((finding) => finding.severity === severity),
  )
  return {
    canRemember: findings.every(({ severity }) => severity !== 'blocks'),
    findings,
  }
}
