const { transformSync } = require('esbuild')

/** @param {string} source */
module.exports = (source) =>
  transformSync(source, { jsx: 'automatic', loader: 'tsx' }).code
