/** @param {string} route */
export async function read(route) {
  const response = await fetch(`/_emulator/${route}`)
  if (!response.ok) throw new Error(await readMessage(response))
  return response.json()
}

/**
 * @param {string} method
 * @param {string} route
 * @param {unknown} [body]
 */
export async function change(method, route, body) {
  const response = await fetch(`/_emulator/${route}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await readMessage(response))
}

/**
 * As an administrator of the pool, whatever faults there are.
 * @param {string} operation
 * @param {object} input
 */
export function administer(operation, input) {
  return change('POST', 'administer', { operation, input })
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
