import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { exportSigningKey, importSigningKey } from '../jwt.ts'
import { serviceOf } from '../service.ts'
import { createState, type State } from '../state.ts'
import type { Emulator } from '../types.ts'

const format = 'cognito-devices-emulator/2'
const saveEveryMs = 500

export type SavedState = { signingKey: JsonWebKey; state: State }

/**
 * What was saved, or undefined where there is no file yet. A file that cannot
 * be used is moved aside, never overwritten, and `report` says so.
 */
export async function loadState(
  file: string,
  report: (message: string) => void,
): Promise<SavedState | undefined> {
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  try {
    const saved = JSON.parse(text, revive)
    if (saved?.format !== format) {
      throw new TypeError(`Its format is not ${format}.`)
    }
    checkState(saved.state)
    await importSigningKey(saved.signingKey)
    return saved
  } catch (error) {
    const kept = `${file}.damaged-${Date.now()}`
    renameSync(file, kept)
    report(
      `${file} cannot be used: ${(error as Error).message} It is kept as ${kept}, and the emulator starts anew.`,
    )
    return
  }
}

/**
 * Saves at most twice a second, while there is something new. The file is replaced as a
 * whole, so it is never there by half.
 * @throws {Error} where it cannot be saved at all
 */
export async function keepState(
  emulator: Emulator,
  file: string,
  report: (message: string) => void,
): Promise<{ close(): void }> {
  const service = serviceOf(emulator)
  const signingKey = await exportSigningKey(await service.signingKey())
  let isDirty = false
  let problem: string | undefined

  function save(): void {
    const { state } = service
    const saved = JSON.stringify({ format, signingKey, state }, replace)
    try {
      replaceFile(file, saved)
    } catch (error) {
      throw new Error(
        `${file} could not be saved: ${(error as Error).message}`,
        { cause: error },
      )
    }
    isDirty = false
    problem = undefined
  }

  /** Goes on trying, and says once what is wrong. */
  function trySave(): void {
    try {
      save()
    } catch (error) {
      const { message } = error as Error
      if (message !== problem) report(message)
      problem = message
    }
  }

  const { changed } = service
  service.changed = () => {
    isDirty = true
    changed()
  }
  save()
  const timer = setInterval(() => isDirty && trySave(), saveEveryMs)
  return {
    close() {
      clearInterval(timer)
      service.changed = changed
      if (isDirty) trySave()
    },
  }
}

function replaceFile(file: string, text: string): void {
  // A link stays a link.
  const target = existsSync(file) ? realpathSync(file) : file
  const draft = `${target}.${process.pid}.tmp`
  try {
    // It contains tokens and the key, so only this user may read it.
    const descriptor = openSync(draft, 'w', 0o600)
    try {
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** @throws {TypeError} when an operation could not work on it */
function checkState(state: unknown): void {
  const found = (state ?? {}) as Record<string, unknown>
  for (const [name, value] of Object.entries(createState())) {
    if (kindOf(found[name]) !== kindOf(value)) {
      throw new TypeError(`Its "${name}" is missing or of another kind.`)
    }
  }
  for (const pool of (state as State).pools.values()) {
    checkMaps('pool', pool, ['users', 'groups'])
    for (const user of pool.users.values()) {
      checkMaps('user', user, ['devices', 'attributeCodes', 'passkeys'])
    }
  }
}

/** As of a version that had no such thing yet. */
function checkMaps(what: string, value: object, names: string[]): void {
  const members = value as Record<string, unknown>
  const missing = names.find((name) => !(members?.[name] instanceof Map))
  if (missing) throw new TypeError(`A ${what} in it has no ${missing}.`)
}

function kindOf(value: unknown): string {
  if (value instanceof Map) return 'map'
  return Array.isArray(value) ? 'array' : typeof value
}

function replace(_: string, value: unknown): unknown {
  return value instanceof Map ? { $map: [...value] } : value
}

function revive(_: string, value: { $map?: unknown } | null): unknown {
  const entries = value?.$map
  return Array.isArray(entries) ? new Map(entries) : value
}
