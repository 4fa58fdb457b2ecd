/** What a host may set of TanStack's mutation options; the rest is ours. */
export type MutationHookOptions<Options> = Omit<
  Options,
  | 'mutationFn'
  | 'mutationKey'
  | 'networkMode'
  | 'retry'
  | 'retryDelay'
  | 'scope'
>
