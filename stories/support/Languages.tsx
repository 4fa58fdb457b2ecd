import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { useState } from 'react'
import { languageNames, loadLocale, localeOf } from './locales.ts'

/**
 * The switch and the list in the language that is chosen.
 * `lang` and `dir` are the page's; the texts are the components'.
 */
export function Languages() {
  const [tag, setTag] = useState('en')
  const { dir, displayText } = localeOf(tag)

  async function choose(tag: string) {
    await loadLocale(tag)
    setTag(tag)
  }

  return (
    <>
      <p>
        <label>
          Language{' '}
          <select value={tag} onChange={({ target }) => choose(target.value)}>
            {Object.entries(languageNames).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <section
        lang={tag}
        dir={dir}
        aria-label={languageNames[tag]}
        style={{ display: 'grid', gap: '2rem' }}
      >
        <RememberedDeviceToggle
          displayText={displayText}
          recoveries={amplifyRecoveries}
        />
        <DeviceList displayText={displayText} recoveries={amplifyRecoveries} />
      </section>
    </>
  )
}
