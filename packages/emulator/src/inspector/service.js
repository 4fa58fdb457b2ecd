/** @typedef {ReturnType<typeof createService>} Service */

/**
 * The control routes of an emulator.
 * @param {string} endpoint where it is, or nothing: where this page is from
 */
export function createService(endpoint) {
  /** @param {string} route */
  async function read(route) {
    const response = await fetch(`${endpoint}/_emulator/${route}`)
    if (!response.ok) throw new Error(await readMessage(response))
    return response.json()
  }

  /**
   * @param {string} method
   * @param {string} route
   * @param {unknown} [body]
   */
  async function change(method, route, body) {
    const response = await fetch(`${endpoint}/_emulator/${route}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(await readMessage(response))
  }

  return {
    read,
    change,
    /**
     * As an administrator of the pool, whatever faults there are.
     * @param {string} operation
     * @param {object} input
     */
    administer: (operation, input) =>
      change('POST', 'administer', { operation, input }),
  }
}

/** @param {Response} response */
async function readMessage(response) {
  const text = await response.text()
  try {
    return JSON.parse(text).message ?? text
  } catch {
    return text || `HTTP ${response.status}`
  }
}
