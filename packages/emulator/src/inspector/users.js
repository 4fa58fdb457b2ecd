import { formatTime, h } from './dom.js'
import { administer, read } from './service.js'

/**
 * @typedef {import('../server/describeState.ts').DescribedState} State
 * @typedef {State['pools'][number]} Pool
 * @typedef {Pool['users'][number]} User
 * @typedef {(said: string, act: () => Promise<unknown>) => () => Promise<void>} Act
 */

/**
 * @param {State} state
 * @param {Act} act
 */
export function drawPools(state, act) {
  if (state.pools.length === 0) {
    return [h('p.hint', 'There is no pool yet: CreateUserPool, or --seed.')]
  }
  return state.pools.map((pool) =>
    h(
      'article.card',
      { 'aria-label': `Pool ${pool.name}` },
      h('h3', pool.name),
      h('p.mono', pool.id),
      h(
        'p.hint',
        `Devices ${pool.tracking} · MFA ${pool.mfa} · sessions ${pool.tracksSessions ? 'tracked' : 'not tracked'}`,
      ),
      h(
        'p.hint',
        pool.clients.length > 0 ? 'Clients ' : 'No client',
        ...pool.clients.flatMap(({ id }, index) => [
          index > 0 && ', ',
          h('code', id),
        ]),
      ),
      ...pool.users.map((user) => drawUser(pool, user, act)),
      pool.userCount > pool.users.length &&
        h('p.hint', `…and ${pool.userCount - pool.users.length} more users`),
    ),
  )
}

/**
 * @param {Pool} pool
 * @param {User} user
 * @param {Act} act
 */
function drawUser(pool, user, act) {
  const key = `${pool.id} ${user.username}`
  const input = { UserPoolId: pool.id, Username: user.username }
  const button = (
    /** @type {string} */ label,
    /** @type {string} */ operation,
    /** @type {object} */ more = {},
    of = user.name,
  ) =>
    h(
      'button',
      {
        type: 'button',
        'data-key': `${key} ${label} ${of}`,
        'aria-label': `${label}: ${of}`,
        click: act(`${label}: ${of}`, () =>
          administer(operation, { ...input, ...more }),
        ),
      },
      label,
    )
  return h(
    'details.user',
    { 'data-key': key },
    h(
      'summary',
      { 'data-key': `${key} summary` },
      user.name,
      ' ',
      h(`span.hint${user.enabled ? '' : '.bad'}`, user.status),
    ),
    user.username !== user.name && h('p.mono.hint', user.username),
    user.groups.length > 0 && h('p.hint', `Groups ${user.groups.join(', ')}`),
    user.hasTotp && drawTotp(pool, user, key),
    h(
      'div.actions',
      user.enabled
        ? button('Disable', 'AdminDisableUser')
        : button('Enable', 'AdminEnableUser'),
      button('Reset password', 'AdminResetUserPassword'),
      button('Sign out everywhere', 'AdminUserGlobalSignOut'),
    ),
    drawList(
      `Devices (${user.deviceCount})`,
      user.devices.map((device) => [
        h(
          'span',
          device.name,
          h(
            `span.hint${device.remembered ? '.good' : ''}`,
            device.remembered ? ' remembered' : ' not remembered',
          ),
        ),
        button(
          'Forget',
          'AdminForgetDevice',
          { DeviceKey: device.key },
          device.name,
        ),
      ]),
    ),
    pool.tracksSessions &&
      drawList(
        `Sessions (${user.sessions.length})`,
        user.sessions.map((session) => [
          h(
            'span',
            `${session.deviceType} · ${session.ipAddress}`,
            h(
              'span.hint',
              ` ${session.type} ${formatTime(session.lastActiveAt)}`,
            ),
          ),
          button(
            'Revoke',
            'AdminRevokeUserSession',
            { SessionId: session.id },
            `${session.deviceType} ${session.id.slice(-4)}`,
          ),
        ]),
      ),
  )
}

/**
 * @param {string} title
 * @param {Node[][]} rows
 */
function drawList(title, rows) {
  return h(
    'div',
    h('h4', title),
    h('ul', ...rows.map((row) => h('li.row', ...row))),
  )
}

/**
 * @param {Pool} pool
 * @param {User} user
 * @param {string} key
 */
function drawTotp(pool, user, key) {
  const code = h('output.code.mono', '')
  const query = new URLSearchParams({
    userPoolId: pool.id,
    username: user.username,
  })
  const ask = async () => {
    const totp = await read(`totp?${query}`)
    code.textContent = totp.code ?? 'both codes of now were used'
  }
  return h(
    'div.row',
    h(
      'button',
      { type: 'button', 'data-key': `${key} totp`, click: ask },
      'Show the authenticator’s code',
    ),
    code,
  )
}
