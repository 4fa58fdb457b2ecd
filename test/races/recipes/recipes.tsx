import type {
  DeviceClient,
  DeviceRememberedStatus,
  UpdateDeviceStatusVariables,
} from '@cognito-devices/react'
import {
  type QueryClient,
  type UseMutationOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useContext } from 'react'
import { Page, PageContext } from '../Page.tsx'

type Status = DeviceRememberedStatus
type Context = { previous: Status | undefined }
type Options = UseMutationOptions<
  void,
  Error,
  UpdateDeviceStatusVariables,
  Context
>

const queryKey = ['status']
const mutationKey = ['set-status']

async function readStatus(client: DeviceClient): Promise<Status> {
  const { deviceKey = '' } = (await client.getSession()) ?? {}
  try {
    return (await client.getDevice({ deviceKey })).status as Status
  } catch (error) {
    if (String(error).includes('ResourceNotFound')) return 'not_remembered'
    throw error
  }
}

async function show(queryClient: QueryClient, status: Status) {
  await queryClient.cancelQueries({ queryKey })
  const previous = queryClient.getQueryData<Status>(queryKey)
  queryClient.setQueryData(queryKey, status)
  return { previous }
}

/** The "optimistic updates" page of TanStack Query's documentation. */
const docs = (queryClient: QueryClient): Options => ({
  onMutate: ({ status }) => show(queryClient, status),
  onError: (_error, _variables, context) =>
    queryClient.setQueryData(queryKey, context?.previous),
  onSettled: () => queryClient.invalidateQueries({ queryKey }),
})

/** "Concurrent optimistic updates": only the last one reads again. */
const lastReads = (queryClient: QueryClient): Options => ({
  mutationKey,
  onMutate: ({ status }) => show(queryClient, status),
  onSettled: () =>
    queryClient.isMutating({ mutationKey }) === 1
      ? queryClient.invalidateQueries({ queryKey })
      : undefined,
})

/** The same, one after the other. */
const inScope = (queryClient: QueryClient): Options => ({
  ...lastReads(queryClient),
  scope: { id: 'status' },
})

/** "Via the UI": nothing is written to the cache. */
const viaVariables = (queryClient: QueryClient): Options => ({
  onSettled: () => queryClient.invalidateQueries({ queryKey }),
})

function useRecipe(recipe: (queryClient: QueryClient) => Options) {
  const { kit, controls } = useContext(PageContext)
  const client = kit.useDeviceClient()
  const queryClient = useQueryClient()
  const query = useQuery({ queryKey, queryFn: () => readStatus(client) })
  const mutation = useMutation({
    ...recipe(queryClient),
    mutationFn: (variables) => client.updateDeviceStatus(variables),
  })
  controls.mutate = async (variables) => {
    await mutation.mutateAsync(variables)
    return undefined
  }
  return { query, mutation }
}

function Status({ status }: { status: Status | undefined }) {
  return <p data-current={status} />
}

function Docs() {
  return <Status status={useRecipe(docs).query.data} />
}

function LastReads() {
  return <Status status={useRecipe(lastReads).query.data} />
}

function InScope() {
  return <Status status={useRecipe(inScope).query.data} />
}

function ViaVariables() {
  const { query, mutation } = useRecipe(viaVariables)
  const { isPending, variables } = mutation
  return <Status status={isPending ? variables.status : query.data} />
}

/** One device, made optimistic in five ways. */
export const recipes = {
  'snapshot, cancel, invalidate': Docs,
  'only the last invalidates': LastReads,
  'the same, in a `scope`': InScope,
  'shown from `variables`': ViaVariables,
  'this package': Page,
}
