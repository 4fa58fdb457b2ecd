import type { NextConfig } from 'next'

const config: NextConfig = {
  devIndicators: false,
  // On the server they are loaded as they are.
  serverExternalPackages: [
    '@aws-sdk/client-cognito-identity-provider',
    'cognito-srp-helper',
  ],
  async headers() {
    const value = "frame-ancestors 'none'"
    const headers = [{ key: 'content-security-policy', value }]
    return [{ source: '/:path*', headers }]
  },
}

export default config
