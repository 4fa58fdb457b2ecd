import { type ReactNode, useEffect, useId, useState } from 'react'
import { usePageLanguage } from '../language/PageLanguage.tsx'
import { pageTexts } from '../language/pageText.ts'
import { nameOf } from '../language/tags.ts'
import { Panel } from './Panel.tsx'

const themes = { 'light dark': 'Of this system', light: 'Light', dark: 'Dark' }

/** Nothing of Cognito's, but for whoever tries the page out. */
export function PageSettings() {
  const { tag, choose } = usePageLanguage()
  const [theme, setTheme] = useState('light dark')

  useEffect(() => {
    document.documentElement.style.colorScheme = theme
  }, [theme])

  return (
    <Panel title="The page">
      <Choice label="Language" value={tag} onChange={choose}>
        {Object.keys(pageTexts).map((each) => (
          <option key={each} value={each} lang={each}>
            {nameOf(each)}
          </option>
        ))}
      </Choice>
      <Choice label="Colours" value={theme} onChange={setTheme}>
        {Object.entries(themes).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Choice>
    </Panel>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChange(value: string): void
  children: ReactNode
}

function Choice({ children, label, onChange, value }: ChoiceProps) {
  const id = useId()
  return (
    <p className="language">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </p>
  )
}
