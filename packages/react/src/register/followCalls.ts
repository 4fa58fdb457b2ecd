import type { QueryClient } from '@tanstack/react-query'

/** An intent that is shown, and neither handed over nor taken back yet. */
type Call = { withdraw(): void }

/**
 * TanStack calls a mutation function only after all `onMutate` callbacks, and a
 * host's may be asynchronous. The screen and the order of intents must not wait
 * for that. So they follow the announcement of the mutation.
 */
export function followCalls<Variables extends object, Announced extends Call>(
  queryClient: QueryClient,
  mutationFn: (variables: Variables) => Promise<unknown>,
  announce: (variables: Variables) => Announced | undefined,
) {
  const announced = new WeakMap<object, Announced>()
  return {
    /** The call that was announced, or undefined if none was. */
    take(variables: Variables) {
      const call = announced.get(variables)
      announced.delete(variables)
      return call
    },
    unfollow: queryClient.getMutationCache().subscribe((event) => {
      if (
        event.type !== 'updated' ||
        event.mutation.options.mutationFn !== mutationFn
      )
        return
      const variables = event.mutation.state.variables as Variables
      if (event.action.type === 'pending') {
        const call = announce(variables)
        if (call) announced.set(variables, call)
      }
      if (event.action.type === 'error') announced.get(variables)?.withdraw()
    }),
  }
}
