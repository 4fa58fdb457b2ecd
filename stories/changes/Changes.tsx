import changelog from '../../CHANGELOG.md?raw'
import { Guide } from '../guides/Guide.tsx'

type ChangesProps = {
  /** As it stands in CHANGELOG.md. */
  version: string
}

/** What a version brought, in the words of CHANGELOG.md. */
export function Changes({ version }: ChangesProps) {
  const section = changelog
    .split(/^## /m)
    .find((each) => each.startsWith(`${version}\n`))
  if (!section) throw new Error(`CHANGELOG.md has no section ${version}.`)
  return (
    <Guide
      text={`# ${section.replaceAll('](docs/', '](').replaceAll('](packages/', '](../packages/')}`}
    />
  )
}
