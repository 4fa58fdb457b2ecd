declare const process: { env: { NODE_ENV?: string } }

function readMode() {
  try {
    // Bundlers replace this with the mode. Without a bundler there is no
    // `process`.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}

/** Whether this is a development build, in React's sense. */
export const isDevelopment = readMode()
