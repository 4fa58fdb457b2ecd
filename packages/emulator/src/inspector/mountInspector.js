import { button, h, show } from './dom.js'
import { drawFaultForm, drawFaults } from './faults.js'
import { createService } from './service.js'
import { drawMessages, drawTraffic } from './traffic.js'
import { drawPools } from './users.js'

/** @typedef {'users' | 'messages' | 'faults' | 'clock' | 'traffic'} Section */

/** @type {Section[]} */
const pageOrder = ['users', 'messages', 'faults', 'clock', 'traffic']

const everyMs = 1000
const minute = 60_000

/**
 * What stands behind an emulator, for people: its own page and the demo's
 * drawer are made of it. Styled by `inspector.css`.
 * @param {HTMLElement} root
 * @param {{ endpoint?: string, operation?: string, order?: Section[] }} [options]
 * where the emulator is, if not where the page is from; what a new fault meets;
 * and what comes first
 * @returns {() => void} takes it away
 */
export function mountInspector(root, options = {}) {
  const { endpoint = '', operation = '*', order = pageOrder } = options
  const service = createService(endpoint)
  const status = h('p.status', { role: 'status' })
  const [users, messages, faults, clock, traffic] = [
    h('div', h('p.hint', 'Loading…')),
    h('div'),
    h('div'),
    h('div'),
    h('div'),
  ]
  let isLost = false

  /**
   * What a button does, and what is said of it.
   * @param {string} said
   * @param {() => Promise<unknown>} run
   */
  const act = (said, run) => async () => {
    try {
      await run()
      say(`${said}: done.`)
    } catch (error) {
      say(`${said}: ${error instanceof Error ? error.message : error}`, true)
    }
    await refresh()
  }

  /**
   * @param {string} text
   * @param {boolean} [failed]
   */
  function say(text, failed = false) {
    status.textContent = text
    status.toggleAttribute('data-failed', failed)
  }

  const form = drawFaultForm(operation, (preset, fault) =>
    act(`Fault “${preset}”`, () => service.change('POST', 'faults', fault))(),
  )

  async function refresh() {
    try {
      const [state, sent, armed, log] = await Promise.all(
        ['state', 'messages', 'faults', 'log'].map(service.read),
      )
      const { now, ...shown } = state
      show(users, shown, () => drawPools(state, service, act))
      show(messages, sent, () => drawMessages(sent))
      show(faults, armed, () =>
        drawFaults(
          armed,
          act('Clear faults', () => service.change('DELETE', 'faults')),
        ),
      )
      show(traffic, [log.at(-1)?.id, log.length], () =>
        drawTraffic(
          log,
          act('Clear traffic', () => service.change('DELETE', 'log')),
        ),
      )
      show(clock, Math.floor(now / minute), () => drawClock(now))
      form.suggest(
        log.map((/** @type {{operation: string}} */ each) => each.operation),
      )
      if (isLost) say('')
      isLost = false
    } catch {
      isLost = true
      say('The emulator does not answer. Start it again.', true)
    }
  }

  /** @param {number} now */
  function drawClock(now) {
    const forward = (/** @type {string} */ label, /** @type {number} */ ms) =>
      button(
        label,
        '',
        act(`Clock ${label}`, () =>
          service.change('POST', 'clock', { advance: ms }),
        ),
      )
    return [
      h(
        'div.row',
        h('span.mono', new Date(now).toLocaleString()),
        h(
          'div.actions',
          forward('+1 min', minute),
          forward('+1 hour', 60 * minute),
          forward('+1 day', 24 * 60 * minute),
          forward('+31 days', 31 * 24 * 60 * minute),
        ),
      ),
    ]
  }

  const sections = {
    users: section('users', 'Pools and users', users),
    messages: section('messages', 'Messages', messages),
    faults: section('faults', 'Faults', form.form, faults),
    clock: section('clock', 'Clock', clock),
    traffic: section('traffic', 'Traffic', traffic),
  }
  const [begin, ...rest] = order.map((name) => sections[name])
  root.replaceChildren(status, h('div.columns', begin, h('div.side', ...rest)))
  void refresh()
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') void refresh()
  }, everyMs)
  return () => {
    clearInterval(timer)
    root.replaceChildren()
  }
}

/**
 * @param {string} id
 * @param {string} title
 * @param {...Node} children
 */
function section(id, title, ...children) {
  return h(
    'section',
    { id, tabindex: '-1', 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, title),
    ...children,
  )
}
