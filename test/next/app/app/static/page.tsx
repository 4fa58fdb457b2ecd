import { Providers } from '../ahead/Providers'
import { Settings } from './Settings'

/** Prerendered when the app is built, outside of any `<Suspense>`. */
export default function Page() {
  return (
    <Providers endpoint="">
      <Settings />
    </Providers>
  )
}
