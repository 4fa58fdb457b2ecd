import type { Fault } from '@cognito-devices/emulator'

/** One armed fault in a few words. */
export function describeFault({ operation, latencyMs, effect }: Fault): string {
  const what = [
    latencyMs !== undefined && `${latencyMs / 1000} s late`,
    describeEffect(effect),
  ]
  return `${operation}: ${what.filter(Boolean).join(', ')}`
}

function describeEffect(effect: Fault['effect']): string | undefined {
  switch (effect?.kind) {
    case undefined:
      return undefined
    case 'error':
      return effect.name
    case 'response':
      return `status ${effect.status}`
    case 'drop':
      return `dropped ${effect.applied ? 'after' : 'before'} the write`
    case 'ignore':
      return '200, nothing done'
  }
}
