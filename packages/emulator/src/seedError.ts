export type Path = readonly (string | number)[]

/** A seed that cannot be: where, and Cognito's reason. */
export class SeedError extends Error {
  readonly path: Path

  constructor(path: Path, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'SeedError'
    this.path = path
  }
}

/** Names the place of what is thrown. */
export async function at<T>(
  path: Path,
  make: () => T | Promise<T>,
): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw new SeedError(path, error)
  }
}
