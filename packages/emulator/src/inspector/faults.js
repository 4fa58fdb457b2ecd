import { button, h } from './dom.js'

/** @typedef {import('../types.ts').Fault} Fault */

const error = (/** @type {string} */ name) => ({
  effect: /** @type {const} */ ({ kind: 'error', name }),
})

/** @type {Record<string, Omit<Fault, 'operation'>>} */
export const presets = {
  Throttled: error('TooManyRequestsException'),
  'Internal error': error('InternalErrorException'),
  'Password reset required': error('PasswordResetRequiredException'),
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
  'Not authorized': error('NotAuthorizedException'),
  'User not confirmed': error('UserNotConfirmedException'),
  'User deleted': error('UserNotFoundException'),
  'Device removed': error('ResourceNotFoundException'),
  'Devices not tracked': error('InvalidUserPoolConfigurationException'),
  'Operation not enabled': error('OperationNotEnabledException'),
  'Parameter not valid': error('InvalidParameterException'),
}

/**
 * @param {string} operation what is met if nothing else is said
 * @param {(said: string, fault: Fault) => unknown} add
 */
export function drawFaultForm(operation, add) {
  const operations = h('datalist', { id: 'operations' })
  const form = h(
    'form.row',
    {
      submit() {
        const data = Object.fromEntries(
          new FormData(/** @type {HTMLFormElement} */ (form)),
        )
        const preset = String(data.preset)
        add(preset, {
          operation: String(data.operation).trim() || '*',
          ...presets[preset],
          // JSON has no Infinity: null says "until cleared".
          ...(data.stays && { times: /** @type {any} */ (null) }),
        })
      },
    },
    // Not within its label, which would be named by all that can be chosen.
    h(
      'div.labelled',
      h('label', { for: 'preset' }, 'What goes wrong'),
      h(
        'select',
        { id: 'preset', name: 'preset' },
        ...Object.keys(presets).map((name) => h('option', name)),
      ),
    ),
    h(
      'label',
      'Operation ',
      h('input', {
        name: 'operation',
        value: operation,
        list: 'operations',
        size: '18',
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
      }),
    ),
    operations,
    h(
      'label.check',
      h('input', { name: 'stays', type: 'checkbox' }),
      'until cleared',
    ),
    h('button', { type: 'submit' }, 'Add fault'),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  return {
    form,
    /** @param {string[]} called */
    suggest(called) {
      const names = new Set(['UpdateDeviceStatus', 'ListDevices', ...called])
      if (operations.childElementCount === names.size) return
      operations.replaceChildren(
        ...[...names].sort().map((value) => h('option', { value })),
      )
    },
  }
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
    h('div.actions', button('Clear faults', '', clear)),
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
