import { MutationCache, QueryClient } from '@tanstack/react-query'

/** A host whose defaults are right for its own data, and wrong for ours. */
export function createHostileClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        enabled: false,
        retry: 5,
        staleTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        throwOnError: true,
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: 'always',
      },
      mutations: {
        retry: 3,
        throwOnError: true,
        networkMode: 'online',
        gcTime: 0,
      },
    },
    mutationCache: new MutationCache({
      // Every second one takes longer, so that calls are handed over in disorder.
      onMutate: (variables) =>
        new Promise((resolve) => {
          const { status } = variables as { status?: string }
          setTimeout(resolve, status === 'remembered' ? 900 : 0)
        }),
    }),
  })
}
