/** The peers of the packages, and the aliases of their oldest versions. */
export const oldestAliases = {
  '@tanstack/react-query': 'react-query-5.82.0',
  'aws-amplify': 'aws-amplify-6.15.9',
  react: 'react-18.2.0',
  'react-dom': 'react-dom-18.2.0',
}

/** For `resolve.alias`: a peer, or a path in it, becomes its oldest version. */
export const oldestPeers = Object.entries(oldestAliases).map(
  ([name, replacement]) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement,
  }),
)

export function toOldestPeer(id: string) {
  return oldestPeers.reduce(
    (path, { find, replacement }) => path.replace(find, replacement),
    id,
  )
}
