import { readFileSync } from 'node:fs'
import jsonc from 'jsonc-parser'
import { SeedError } from '../seedError.ts'
import type { EmulatorSeed } from '../seedTypes.ts'
import { checkSchema, type Path } from './checkSchema.ts'
import { seedSchema } from './seedSchema.ts'

export type SeedFile = {
  seed: EmulatorSeed
  /** Says where in the file the error is, if it has a place in it. */
  explain(error: unknown): unknown
}

/**
 * Reads a seed of JSON; comments are allowed.
 * @throws {Error} that names file, line and member
 */
export function readSeed(file: string): SeedFile {
  const text = readText(file)
  const errors: jsonc.ParseError[] = []
  const root = jsonc.parseTree(text, errors, { allowTrailingComma: true })
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const [error] = errors
  if (error || !root) {
    const line = lineAt(error?.offset ?? 0)
    const what = error ? jsonc.printParseErrorCode(error.error) : 'Empty'
    throw new Error(`${file}:${line}: This is no JSON (${what}).`)
  }
  const lineOf = (path: Path) => {
    const node = jsonc.findNodeAtLocation(root, [...path])
    // A member begins at its name.
    return lineAt(
      (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0,
    )
  }
  const describe = (path: Path, message: string) =>
    new Error(`${file}:${lineOf(path)}: ${nameOf(path)} ${message}.`)
  const value: unknown = jsonc.getNodeValue(root)
  const complaint = checkSchema(seedSchema, value)
  if (complaint) throw describe(complaint.path, complaint.message)
  return {
    seed: value as EmulatorSeed,
    explain: (thrown) =>
      thrown instanceof SeedError
        ? describe(
            thrown.path,
            `is refused: ${thrown.message.replace(/\.$/, '')}`,
          )
        : thrown,
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `The seed ${file} cannot be read: ${(error as Error).message}`,
    )
  }
}

/** As `pools[0].users[1].password`. */
function nameOf(path: Path): string {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
  return name.replace(/^\./, '') || 'The seed'
}
