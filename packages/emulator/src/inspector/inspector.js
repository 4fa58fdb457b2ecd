import { h, show } from './dom.js'
import { drawFaults, presets } from './faults.js'
import { change, read } from './service.js'
import { drawMessages, drawTraffic } from './traffic.js'
import { drawPools } from './users.js'

const everyMs = 1000
const minute = 60_000

const status = /** @type {HTMLElement} */ (document.querySelector('#status'))
const form = /** @type {HTMLFormElement} */ (document.querySelector('#arm'))

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

let isLost = false

async function refresh() {
  try {
    const [state, messages, faults, log] = await Promise.all(
      ['state', 'messages', 'faults', 'log'].map(read),
    )
    const { now, ...shown } = state
    show('users', shown, () => drawPools(state, act))
    show('messages', messages, () => drawMessages(messages))
    show('faults', faults, () =>
      drawFaults(
        faults,
        act('Clear faults', () => change('DELETE', 'faults')),
      ),
    )
    show('traffic', [log.at(-1)?.id, log.length], () =>
      drawTraffic(
        log,
        act('Clear traffic', () => change('DELETE', 'log')),
      ),
    )
    show('clock', Math.floor(now / minute), () => drawClock(now))
    suggest(
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
    h(
      'button',
      {
        type: 'button',
        'data-key': label,
        click: act(`Clock ${label}`, () =>
          change('POST', 'clock', { advance: ms }),
        ),
      },
      label,
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

/** @param {string[]} called */
function suggest(called) {
  const names = new Set(['UpdateDeviceStatus', 'ListDevices', ...called])
  const list = document.querySelector('#operations')
  if (list?.childElementCount === names.size) return
  list?.replaceChildren(
    ...[...names].sort().map((value) => h('option', { value })),
  )
}

form.preset?.replaceChildren(
  ...Object.keys(presets).map((name) => h('option', name)),
)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const { preset, operation, stays } = Object.fromEntries(new FormData(form))
  const fault = {
    operation: String(operation).trim() || '*',
    ...presets[String(preset)],
    ...(stays && { times: null }),
  }
  void act(`Fault “${preset}”`, () => change('POST', 'faults', fault))()
})

void refresh()
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh()
}, everyMs)
