import { useId } from 'react'
import { useKitLanguage } from '../language/KitLanguage.tsx'
import { languages, nameOf } from '../language/languages.ts'
import { Panel } from './Panel.tsx'

/** Nothing of Cognito's, but for whoever tries the kit out. */
export function Languages() {
  const { tag, choose } = useKitLanguage()
  const id = useId()
  return (
    <Panel title="The kit">
      <p className="language">
        <label htmlFor={id}>Language</label>
        <select
          id={id}
          value={tag}
          onChange={(event) => choose(event.target.value)}
        >
          {Object.keys(languages).map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </p>
    </Panel>
  )
}
