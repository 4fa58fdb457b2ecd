import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from './createEmulator.ts'
import { ConnectionDropped } from './errors.ts'
import { json } from './http.ts'
import { createWebAuthnVerifier } from './server/createWebAuthnVerifier.ts'
import { type Guard, refuse } from './server/guard.ts'
import { answerInspector } from './server/inspector.ts'
import { readBody } from './server/readBody.ts'
import { serviceOf } from './service.ts'
import type { Emulator } from './types.ts'

export type EmulatorServerOptions = {
  /** @default a new emulator */
  emulator?: Emulator | undefined
  /** 0 takes any free port. @default 9339 */
  port?: number | undefined
  /**
   * The address to listen on. Anybody who can reach the emulator can read every code.
   * @default '127.0.0.1'
   */
  host?: string | undefined
  /**
   * Names that it may be called by, beside `localhost` and the loopback's
   * addresses: a container's, say. Any other `Host` is refused.
   */
  allowHosts?: readonly string[] | undefined
  /**
   * Origins whose pages may use the control routes and administer pools, as
   * `http://localhost:6006`. The user's own operations are open to all.
   */
  allowOrigins?: readonly string[] | undefined
  /**
   * What the tokens' `iss` says before the id of the pool: AWS's, this
   * server's own, or a URL by which others reach it.
   * @default 'aws', or what the emulator was made with
   */
  issuer?: 'aws' | 'own' | (string & {}) | undefined
}

export type EmulatorServer = {
  url: string
  port: number
  emulator: Emulator
  /** Adds to `allowOrigins`, for a page whose port is known later. */
  allowOrigin(origin: string): void
  close(): Promise<void>
}

/** Serves an emulator over HTTP, for `userPoolEndpoint` and SDK endpoints. */
export async function startEmulatorServer(
  options: EmulatorServerOptions = {},
): Promise<EmulatorServer> {
  const {
    emulator = createEmulator(),
    port = 9339,
    host = '127.0.0.1',
    allowHosts = [],
    allowOrigins = [],
    issuer = 'aws',
  } = options
  serviceOf(emulator).webAuthn ??= createWebAuthnVerifier()
  const origins = new Set(allowOrigins)
  const guard = {
    allowHosts: new Set(allowHosts.map((name) => name.toLowerCase())),
    allowOrigins: origins,
  }
  const server = createServer((message, response) => {
    answer({ emulator, guard }, message, response).catch(() =>
      message.socket.destroy(),
    )
  })
  // Without a listener Node hangs up.
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\n\r\n')
  })
  await listen(server, port, host)
  const { port: actualPort } = server.address() as AddressInfo
  const url = toUrl(host, actualPort)
  if (issuer !== 'aws') {
    serviceOf(emulator).issuer = issuer === 'own' ? url : issuer
  }
  return {
    url,
    port: actualPort,
    emulator,
    allowOrigin(origin) {
      origins.add(origin)
    },
    close: () => close(server),
  }
}

async function answer(
  { emulator, guard }: { emulator: Emulator; guard: Guard },
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const controller = new AbortController()
  outgoing.on('close', () => controller.abort())
  try {
    const body = await readBody(message)
    const request =
      body === 'too large'
        ? json({ message: 'A body has at most 1 MB.' }, 413)
        : toRequest(guard, message, body, controller.signal)
    const response =
      request instanceof Request
        ? ((await answerInspector(serviceOf(emulator), request)) ??
          (await emulator.handle(request)))
        : request
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      // On a connection it had kept open, a browser sends a dropped request
      // again by itself, and a scripted drop would never reach the page.
      connection: 'close',
    })
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof ConnectionDropped) && !controller.signal.aborted) {
      console.error(error)
    }
    message.socket.destroy()
  }
}

type Body = Buffer<ArrayBuffer> | null

/** Or the refusal of what HTTP can carry and fetch cannot. */
function toRequest(
  guard: Guard,
  message: IncomingMessage,
  body: Body,
  signal: AbortSignal,
): Request | Response {
  const { method = 'GET', url = '/' } = message
  const headers = Object.entries(message.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  try {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const refusal = refuse(guard, {
      method,
      pathname,
      headers: message.headers,
    })
    if (refusal) return refusal
    const address = new URL(url, `http://${message.headers.host}`)
    return new Request(address, { method, headers, signal, body })
  } catch (error) {
    return json({ message: String(error) }, 400)
  }
}

/** An address that can be called, which `0.0.0.0` is not. */
function toUrl(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::'
  const name = isAny ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is in use. Stop what uses it or choose another: --port ${port + 1}, or EMULATOR_PORT.`,
            )
          : error,
      )
    })
    server.listen(port, host, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    // Browsers keep connections open, which would keep the server open.
    server.closeAllConnections()
  })
}
