import type { Mutation, QueryClient } from '@tanstack/react-query'

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
  /** TanStack tells of a mutation again when `onMutate` has returned something. */
  const told = new WeakSet<Mutation>()
  /** A host may use one object of variables for many calls. */
  const announced = new Map<
    Mutation,
    { variables: Variables; call: Announced }
  >()
  return {
    /** The call that was announced, or undefined if none was. */
    take(variables: Variables) {
      for (const [mutation, one] of announced) {
        if (one.variables !== variables) continue
        announced.delete(mutation)
        return one.call
      }
      return undefined
    },
    unfollow: queryClient.getMutationCache().subscribe((event) => {
      if (
        event.type !== 'updated' ||
        event.mutation.options.mutationFn !== mutationFn
      )
        return
      const { action, mutation } = event
      if (action.type === 'pending' && !told.has(mutation)) {
        told.add(mutation)
        const variables = mutation.state.variables as Variables
        const call = announce(variables)
        if (call) announced.set(mutation, { variables, call })
      }
      // If it was called, it may have taken that of another with this object.
      if (action.type === 'error' || action.type === 'success') {
        announced.get(mutation)?.call.withdraw()
        announced.delete(mutation)
      }
    }),
  }
}
