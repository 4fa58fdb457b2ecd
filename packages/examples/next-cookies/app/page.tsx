import { Security } from './Security'
import { SignIn } from './SignIn'
import { isSignedIn } from './server/session'

export default async function Page() {
  return (
    <main>
      <h1>Security</h1>
      {(await isSignedIn()) ? <Security /> : <SignIn />}
    </main>
  )
}
