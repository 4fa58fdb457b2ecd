import { readManifest } from '../pack.mjs'

/**
 * What a host can import of a package, as it is written in an import.
 * @param {string} name of its folder in packages/
 */
export function entriesOf(name) {
  const { exports = {} } = /** @type {{ exports?: object }} */ (
    readManifest(`packages/${name}`)
  )
  return Object.keys(exports).map(
    (path) => `@cognito-devices/${name}${path.slice(1)}`,
  )
}
