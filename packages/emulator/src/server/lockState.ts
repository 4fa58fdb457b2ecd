import { createHash } from 'node:crypto'
import { existsSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Keeps other emulators from the file for as long as this process lives. It uses a
 * socket rather than a lock file: when the process is killed, the system frees it at
 * once.
 * @throws {Error} where another emulator has the file
 */
export async function lockState(
  file: string,
  report: (message: string) => void,
): Promise<{ release(): void }> {
  const path = toSocketPath(file)
  if (await isAnswered(path)) {
    throw new Error(
      `${file} belongs to another emulator, which is running. Stop that one, or give this one a file of its own.`,
    )
  }
  rmSync(path, { force: true })
  try {
    const server = await listen(path)
    return { release: () => server.close() }
  } catch (error) {
    report(
      `${file} is not kept from other emulators: ${(error as Error).message}`,
    )
    return { release: () => undefined }
  }
}

function toSocketPath(file: string): string {
  const target = toRealPath(file)
  const name = createHash('sha256').update(target).digest('hex').slice(0, 32)
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\cognito-devices-emulator-${name}`
    : join(tmpdir(), `cognito-devices-emulator-${name}.sock`)
}

/** The same whether or not the file is there, and whatever links lead to it. */
function toRealPath(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  const path = resolve(file)
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      answer(true)
    })
    socket.once('error', () => answer(false))
  })
}

function listen(path: string): Promise<Server> {
  return new Promise((answer, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(path, () => {
      // This alone does not keep the process running.
      server.unref()
      answer(server)
    })
  })
}
