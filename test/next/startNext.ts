import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type HostApp, hostEnv } from '../package/createHostApp.ts'

/** The address that Next prints once it listens. */
function listening(server: ChildProcess) {
  return new Promise<string>((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const url = /http:\/\/localhost:[1-9]\d*/.exec(printed)?.[0]
      if (url && printed.includes('Ready')) resolve(url)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`Next ended:\n${printed}`)))
  })
}

/** `next start` of a built app. */
export async function startNext(
  { folder }: Pick<HostApp, 'folder'>,
  env: NodeJS.ProcessEnv,
) {
  const next = createRequire(join(folder, 'app.js')).resolve(
    'next/dist/bin/next',
  )
  const server = spawn(process.execPath, [next, 'start', '--port', '0'], {
    cwd: folder,
    env: { ...hostEnv, ...env },
  })
  const url = await listening(server)
  return { url, close: () => server.kill() }
}
