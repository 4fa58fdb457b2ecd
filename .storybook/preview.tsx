import '@cognito-devices/ui/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { languageNames, loadLocale } from '../stories/support/locales.ts'
import { networkNames } from '../stories/support/networks.ts'
import { withShownText } from '../stories/support/withShownText.tsx'
import { ComponentPage } from './ComponentPage.tsx'
import { HostPage } from './HostPage.tsx'
import { readDocstrings } from './readDocstrings.ts'

// A story's Cognito computes its keys in the page, on whatever machine that is.
configure({ asyncUtilTimeout: 10_000 })

type Item = string | { value: string; title: string }

const toolbar = <Icon extends string>(
  description: string,
  icon: Icon,
  items: Item[],
) => ({ description, toolbar: { icon, items, dynamicTitle: true } })

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { page: ComponentPage },
    options: {
      storySort: {
        order: [
          'Start here',
          'RememberedDeviceToggle',
          'DeviceList',
          'RememberDeviceCheckbox',
          'RememberDevicePrompt',
          'DeviceErrorPrompt',
          'ForgetDeviceDialog',
          'Playground',
          '*',
          'Guides',
          ['Install', 'Theming', 'Languages', 'Recoveries', 'Races'],
          'Changes',
        ],
      },
    },
  },
  globalTypes: {
    theme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
    locale: toolbar(
      'Language',
      'comment',
      Object.entries(languageNames).map(([value, title]) => ({ value, title })),
    ),
    direction: toolbar('Writing direction', 'transfer', [
      { value: 'auto', title: 'as the language' },
      { value: 'ltr', title: 'left to right' },
      { value: 'rtl', title: 'right to left' },
    ]),
    network: toolbar('What Cognito answers', 'globe', networkNames),
    strictMode: toolbar('React’s StrictMode', 'shield', [
      { value: 'off', title: 'StrictMode off' },
      { value: 'on', title: 'StrictMode on' },
    ]),
  },
  initialGlobals: {
    theme: 'light',
    locale: 'en',
    direction: 'auto',
    network: networkNames[0],
    strictMode: 'off',
  },
  argTypesEnhancers: [readDocstrings],
  loaders: [({ globals }) => loadLocale(globals.locale)],
  decorators: [withShownText, HostPage],
}

export default preview
