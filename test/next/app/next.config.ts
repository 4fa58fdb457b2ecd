import type { NextConfig } from 'next'

// As in a new app: what reads the clock while it is prerendered fails the build.
const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  devIndicators: false,
}

export default config
