import { useId } from 'react'
import { useKitLanguage } from '../language/KitLanguage.tsx'
import { languages } from '../language/languages.ts'
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
          {languages.map((language) => (
            <option key={language.tag} value={language.tag}>
              {language.name}
            </option>
          ))}
        </select>
      </p>
    </Panel>
  )
}
