declare const process: { env: { NODE_ENV?: string } }

function readMode() {
  try {
    // Bundlers put the mode in its place; without one there is no `process`.
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}

/** Whether a developer looks at the page, as React means it. */
export const isDevelopment = readMode()
