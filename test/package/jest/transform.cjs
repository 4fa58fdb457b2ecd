const { transformSync } = require('esbuild')

/** For those whose Jest has no transform yet; Babel's does as well. */
exports.process = (source, path) => {
  const { code } = transformSync(source, {
    format: 'cjs',
    jsx: 'automatic',
    loader: /\.[jt]sx$/.test(path) ? 'tsx' : 'js',
    // Jest runs no import(): as with Babel, it becomes a require.
    supported: { 'dynamic-import': false },
  })
  return { code }
}
