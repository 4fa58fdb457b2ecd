import { button, copyable, formatTime, h } from './dom.js'

/**
 * @typedef {import('../server/describeState.ts').DescribedState} State
 * @typedef {State['pools'][number]} Pool
 * @typedef {Pool['users'][number]} User
 * @typedef {import('./service.js').Service} Service
 * @typedef {(said: string, run: () => Promise<unknown>) => () => Promise<void>} Act
 */

/**
 * @param {State} state
 * @param {Service} service
 * @param {Act} act
 */
export function drawPools(state, service, act) {
  const isOnly = state.pools.length === 1 && state.pools[0]?.userCount === 1
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
      ...pool.users.map((user) =>
        drawUser({ pool, user, isOpen: isOnly }, service, act),
      ),
      pool.userCount > pool.users.length &&
        h('p.hint', `…and ${pool.userCount - pool.users.length} more users`),
    ),
  )
}

/**
 * @param {{ pool: Pool, user: User, isOpen: boolean }} shown
 * @param {Service} service
 * @param {Act} act
 */
function drawUser({ pool, user, isOpen }, service, act) {
  const key = `${pool.id} ${user.username}`
  const input = { UserPoolId: pool.id, Username: user.username }
  const does = (
    /** @type {string} */ label,
    /** @type {string} */ operation,
    /** @type {object} */ more = {},
    of = user.name,
  ) =>
    button(
      label,
      of,
      act(`${label}: ${of}`, () =>
        service.administer(operation, { ...input, ...more }),
      ),
      `${key} ${label} ${of}`,
    )
  return h(
    'details.user',
    { 'data-key': key, open: isOpen },
    h(
      'summary',
      { 'data-key': `${key} summary` },
      user.name,
      ' ',
      h(`span.hint${user.enabled ? '' : '.bad'}`, user.status),
    ),
    user.username !== user.name && h('p.mono.hint', user.username),
    user.groups.length > 0 && h('p.hint', `Groups ${user.groups.join(', ')}`),
    user.hasTotp && drawTotp(pool, user, key, service),
    h(
      'div.actions',
      user.enabled
        ? does('Disable', 'AdminDisableUser')
        : does('Enable', 'AdminEnableUser'),
      does('Reset password', 'AdminResetUserPassword'),
      does('Sign out everywhere', 'AdminUserGlobalSignOut'),
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
        does(
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
          does(
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
 * @param {Service} service
 */
function drawTotp(pool, user, key, service) {
  const code = h('output', '')
  const query = new URLSearchParams({
    userPoolId: pool.id,
    username: user.username,
  })
  const ask = async () => {
    const totp = await service.read(`totp?${query}`)
    code.replaceChildren(
      totp.code
        ? copyable(totp.code, 'the authenticator’s code')
        : 'both codes of now were used',
    )
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
