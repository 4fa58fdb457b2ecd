declare const process: { env: { NODE_ENV?: string } }

/**
 * Whether a developer looks at the page, as React and TanStack Query mean it. A bundler
 * puts the mode in its place, and leaves out what is for development.
 */
export const isDevelopment = process.env.NODE_ENV !== 'production'
