// A switch as one writes it by hand, after TanStack's guide to optimistic updates.
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

const { accessToken, endpoint } = (
  window as unknown as { signedIn: { accessToken: string; endpoint: string } }
).signedIn
const claims = JSON.parse(atob(accessToken.split('.')[1] ?? ''))

async function call(operation: string, input: object) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify({ AccessToken: accessToken, ...input }),
  })
  if (!response.ok) throw new Error(operation)
  return response.json()
}

const DeviceKey = claims.device_key
const queryKey = ['device', DeviceKey]

function Switch() {
  const queryClient = useQueryClient()
  const { data: isOn } = useQuery({
    queryKey,
    queryFn: () =>
      call('GetDevice', { DeviceKey }).then(
        () => true,
        () => false,
      ),
  })
  const { mutate } = useMutation({
    mutationFn: (on: boolean) =>
      call('UpdateDeviceStatus', {
        DeviceKey,
        DeviceRememberedStatus: on ? 'remembered' : 'not_remembered',
      }),
    onMutate: async (on) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData(queryKey)
      queryClient.setQueryData(queryKey, on)
      return { before }
    },
    onError: (_, __, context) =>
      queryClient.setQueryData(queryKey, context?.before),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  if (isOn === undefined) return null
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={() => mutate(!isOn)}
    >
      Remember this browser
    </button>
  )
}

createRoot(document.getElementById('root') as Element).render(
  <QueryClientProvider client={new QueryClient()}>
    <Switch />
  </QueryClientProvider>,
)
