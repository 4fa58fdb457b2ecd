import '@cognito-devices/ui/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { networkNames } from '../stories/support/networks.ts'
import { withShownText } from '../stories/support/withShownText.tsx'
import { ComponentPage } from './ComponentPage.tsx'
import { HostPage } from './HostPage.tsx'
import { readDocstrings } from './readDocstrings.ts'

// A story's Cognito computes its keys in the page, on whatever machine that is.
configure({ asyncUtilTimeout: 10_000 })

const toolbar = <Icon extends string>(
  description: string,
  icon: Icon,
  items: string[],
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
    options: { storySort: { order: ['Guides', ['Install'], '*'] } },
  },
  globalTypes: {
    theme: toolbar('Colour scheme', 'contrast', ['light', 'dark']),
    direction: toolbar('Writing direction', 'transfer', [
      'of the language',
      'ltr',
      'rtl',
    ]),
    network: toolbar('What Cognito answers', 'globe', networkNames),
    strictMode: toolbar('React', 'shield', ['React', 'StrictMode']),
  },
  initialGlobals: {
    theme: 'light',
    direction: 'of the language',
    network: networkNames[0],
    strictMode: 'React',
  },
  argTypesEnhancers: [readDocstrings],
  decorators: [withShownText, HostPage],
}

export default preview
