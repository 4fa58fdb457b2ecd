import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { vi } from 'vitest'
import { findSecret } from './findSecret.ts'

/** Storage but for what Amplify, and the test, have put there. */
function written(storage: Storage) {
  return Object.entries(storage).filter(
    ([key]) => !key.startsWith('CognitoIdentityServiceProvider.'),
  )
}

function cached(queryClient: QueryClient) {
  const everything = () => true
  const queries = queryClient.getQueryCache().getAll()
  const mutations = queryClient.getMutationCache().getAll()
  return {
    dehydrated: dehydrate(queryClient, {
      shouldDehydrateQuery: everything,
      shouldDehydrateMutation: everything,
    }),
    queries: queries.map(({ meta, queryKey, state }) => [
      meta,
      queryKey,
      state,
    ]),
    mutations: mutations.map(({ meta, options, state }) => [
      meta,
      options.mutationKey,
      state,
    ]),
  }
}

/** Listens, from now on, wherever a secret could come to light. */
export function watch(queryClient: QueryClient, markers: readonly string[]) {
  /** Errors, results and telemetry: whatever a host is given. */
  const given: unknown[] = []
  const printed: unknown[] = []
  const sent: unknown[] = []
  for (const name of Object.keys(console)) {
    const method = name as 'log'
    if (typeof console[method] !== 'function') continue
    vi.spyOn(console, method).mockImplementation((...args) => {
      printed.push(args)
    })
  }
  const post = BroadcastChannel.prototype.postMessage
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(
    function (this: BroadcastChannel, message) {
      sent.push(message)
      post.call(this, message)
    },
  )
  return {
    given,
    printed,
    /** Where secrets are to be found now. */
    leaks: () =>
      findSecret(
        {
          cache: cached(queryClient),
          console: printed,
          cookie: document.cookie,
          given,
          history: history.state,
          localStorage: written(localStorage),
          location: location.href,
          page: document.documentElement,
          sent,
          sessionStorage: written(sessionStorage),
        },
        markers,
      ),
  }
}
