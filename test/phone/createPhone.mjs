import { createContext, Script } from 'node:vm'

/**
 * A place with the language and what React Native's native side gives, and nothing else:
 * no document, no storage, no channel, no locks, no crypto, no URL.
 * @param {(request: Request) => Promise<Response>} answer
 * @param {object} given
 */
export function createPhone(answer, given) {
  /** As React Native's, over the emulator in the place of the network. */
  class XMLHttpRequest {
    /** @type {(() => void) | undefined} */ onabort
    /** @type {(() => void) | undefined} */ onerror
    /** @type {(() => void) | undefined} */ onload
    readyState = 0
    status = 0
    statusText = ''
    response = ''
    responseText = ''
    responseURL = ''
    #headers = new Headers()
    #answered = new Headers()
    #isAborted = false

    /** @type {string} */ #method = ''
    /** @type {string} */ #url = ''

    /** @param {string} method @param {string} url */
    open(method, url) {
      this.#method = method
      this.#url = url
      this.readyState = 1
    }

    /** @param {string} name @param {string} value */
    setRequestHeader(name, value) {
      this.#headers.set(name, value)
    }

    getAllResponseHeaders() {
      return [...this.#answered].map((pair) => pair.join(': ')).join('\r\n')
    }

    abort() {
      this.#isAborted = true
      this.onabort?.()
    }

    /** @param {string} body */
    async send(body) {
      try {
        const response = await answer(
          new Request(this.#url, {
            method: this.#method,
            headers: this.#headers,
            body,
          }),
        )
        if (this.#isAborted) return
        this.status = response.status
        this.#answered = response.headers
        this.responseURL = this.#url
        this.response = await response.text()
        this.responseText = this.response
        this.readyState = 4
        this.onload?.()
      } catch {
        this.onerror?.()
      }
    }
  }

  const phone = createContext({
    XMLHttpRequest,
    console,
    given,
    performance: { now: () => performance.now() },
    queueMicrotask,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    setImmediate,
    clearImmediate,
    requestAnimationFrame: (/** @type {() => void} */ frame) =>
      setTimeout(frame, 16),
    cancelAnimationFrame: clearTimeout,
    atob,
    btoa,
  })
  return {
    /** @param {string} code */
    run(code) {
      new Script('globalThis.global = globalThis').runInContext(phone)
      new Script(code, { filename: 'main.jsbundle' }).runInContext(phone)
    },
  }
}
