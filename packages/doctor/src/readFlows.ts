import type { Settings } from './Settings.ts'

const srp = 'ALLOW_USER_SRP_AUTH'
const custom = 'ALLOW_CUSTOM_AUTH'

/** The names from before 2019, and what each allows in today's names. */
const legacy: Record<string, string[]> = {
  ADMIN_NO_SRP_AUTH: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', srp, custom],
  CUSTOM_AUTH_FLOW_ONLY: [custom],
  USER_PASSWORD_AUTH: ['ALLOW_USER_PASSWORD_AUTH', srp, custom],
}

/** The ways to sign in that a browser can take at this client's API. */
export function readFlows({ userPool, userPoolClient }: Settings) {
  const named = userPoolClient.ExplicitAuthFlows ?? []
  const flows = new Set(
    // The documented default of a client that names none.
    named.length === 0
      ? [srp, custom]
      : named.flatMap((flow) => legacy[flow] ?? [flow]),
  )
  return {
    srp: flows.has(srp),
    password: flows.has('ALLOW_USER_PASSWORD_AUTH'),
    choice: flows.has('ALLOW_USER_AUTH'),
    // Without its trigger nobody can sign in this way.
    custom:
      flows.has(custom) && Boolean(userPool.LambdaConfig?.DefineAuthChallenge),
  }
}
