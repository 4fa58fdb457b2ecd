import { button, copyable, formatTime, h } from './dom.js'

/**
 * @typedef {import('../types.ts').Exchange} Exchange
 * @typedef {import('../state.ts').SentMessage} Message
 */

const most = 100

/**
 * @param {Exchange[]} log
 * @param {() => unknown} clear
 */
export function drawTraffic(log, clear) {
  if (log.length === 0) return [h('p.hint', 'No calls yet.')]
  return [
    h('div.actions', button('Clear traffic', '', clear)),
    h('ul', ...log.slice(-most).toReversed().map(drawExchange)),
    log.length > most && h('p.hint', `…and ${log.length - most} before`),
  ].filter((node) => node instanceof Node)
}

/** @param {Exchange} exchange */
function drawExchange({ id, at, operation, status, errorName, ...bodies }) {
  const failed = status !== 200
  return h(
    'li',
    h(
      'details',
      { 'data-key': id },
      h(
        'summary',
        { 'data-key': `${id} summary` },
        operation || '(no operation)',
        ' ',
        h(`span.hint${failed ? '.bad' : ''}`, `${errorName ?? status}`),
        ' ',
        h('span.hint', formatTime(at)),
      ),
      h('pre', JSON.stringify(bodies.request, null, 2)),
      bodies.response && h('pre', JSON.stringify(bodies.response, null, 2)),
    ),
  )
}

/** @param {Message[]} messages */
export function drawMessages(messages) {
  if (messages.length === 0) return [h('p.hint', 'Nothing was sent yet.')]
  return [
    h(
      'ul',
      ...messages
        .slice(-20)
        .toReversed()
        .map(({ kind, medium, destination, code, sentAt }) =>
          h(
            'li.card.row',
            h(
              'span',
              destination,
              h('span.hint', ` ${kind} · ${medium} · ${formatTime(sentAt)}`),
            ),
            copyable(code, `the code for ${destination}`),
          ),
        ),
    ),
  ]
}
