import { h } from './dom.js'

/** @typedef {import('../types.ts').Fault} Fault */

const error = (/** @type {string} */ name) => ({
  effect: /** @type {const} */ ({ kind: 'error', name }),
})

/** @type {Record<string, Omit<Fault, 'operation'>>} */
export const presets = {
  Throttled: error('TooManyRequestsException'),
  'Internal error': error('InternalErrorException'),
  'Password reset required': error('PasswordResetRequiredException'),
  'Not authorized': error('NotAuthorizedException'),
  'Blocked by a firewall': {
    effect: {
      kind: 'response',
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: '<h1>Forbidden</h1>',
    },
  },
  Offline: { effect: { kind: 'drop' } },
  'Done, but no answer': { effect: { kind: 'drop', applied: true } },
  'Yes, but not done': { effect: { kind: 'ignore' } },
  'Slow by 5 seconds': { latencyMs: 5000 },
}

/**
 * @param {Fault[]} faults
 * @param {() => unknown} clear
 */
export function drawFaults(faults, clear) {
  if (faults.length === 0) return [h('p.hint', 'None: all goes well.')]
  return [
    h(
      'ul',
      ...faults.map((fault) =>
        h(
          'li.card',
          h('span', h('code', fault.operation), ' ', describe(fault)),
        ),
      ),
    ),
    h(
      'div.actions',
      h(
        'button',
        { type: 'button', 'data-key': 'clear faults', click: clear },
        'Clear faults',
      ),
    ),
  ]
}

/** @param {Fault} fault */
function describe({ effect, latencyMs, times, deviceKey }) {
  return [
    effect && ('name' in effect ? effect.name : effect.kind),
    effect && 'applied' in effect && effect.applied && 'after it was done',
    latencyMs && `${latencyMs} ms late`,
    deviceKey && `for ${deviceKey}`,
    times === null ? 'until cleared' : `${times ?? 1} ×`,
  ]
    .filter(Boolean)
    .join(', ')
}
