import {
  createTheme as createAmplifyTheme,
  defaultDarkModeOverride,
} from '@aws-amplify/ui-react'
import amplify from '@aws-amplify/ui-react/styles.css?raw'
import { CssBaseline, createTheme, ThemeProvider } from '@mui/material'
import type { CSSProperties, ReactNode } from 'react'
import shadcn from '../../../stories/hosts/shadcn/tokens.css?raw'

type Theme = {
  /** The host's stylesheet. */
  css?: string
  /** What else it puts on its page. */
  host?: ReactNode
  /** Around the kit. */
  attributes?: Record<`data-${string}`, string>
  /** Around the kit: what the host's page has for a card. */
  style: CSSProperties & Record<`--${string}`, string>
}

const muiTheme = (mode: 'light' | 'dark'): Theme => ({
  host: (
    <ThemeProvider
      theme={createTheme({ cssVariables: true, palette: { mode } })}
    >
      <CssBaseline />
    </ThemeProvider>
  ),
  style: {
    background: 'var(--mui-palette-background-default)',
    color: 'var(--mui-palette-text-primary)',
  },
})

const amplifyDark = createAmplifyTheme({
  name: 'dark',
  overrides: [defaultDarkModeOverride],
})
const amplifyStyle = {
  background: 'var(--amplify-colors-background-primary)',
  color: 'var(--amplify-colors-font-primary)',
}

const shadcnStyle = {
  background: 'var(--card)',
  color: 'var(--card-foreground)',
}

/** The same as bare numbers, as for Tailwind 3, from "slate". */
const numbers = {
  light: {
    '--card': '0 0% 100%',
    '--popover': '0 0% 100%',
    '--primary': '222.2 47.4% 11.2%',
    '--radius': '0.5rem',
  },
  dark: {
    '--card': '222.2 84% 4.9%',
    '--popover': '222.2 84% 4.9%',
    '--primary': '210 40% 98%',
    '--radius': '0.5rem',
  },
}

/** Material 3's baseline. */
const material = {
  light: {
    '--md-sys-color-primary': '#6750a4',
    '--md-sys-color-surface': '#fef7ff',
    '--md-sys-color-on-surface': '#1d1b20',
    '--md-sys-color-error': '#b3261e',
  },
  dark: {
    '--md-sys-color-primary': '#d0bcff',
    '--md-sys-color-surface': '#141218',
    '--md-sys-color-on-surface': '#e6e0e9',
    '--md-sys-color-error': '#f2b8b5',
  },
}
const materialStyle = {
  background: 'var(--md-sys-color-surface)',
  color: 'var(--md-sys-color-on-surface)',
}

const page = { background: 'Canvas', color: 'CanvasText' }

/** Every look that the kit has by itself. */
export const themes: Record<string, Theme> = {
  'no theme, light': { style: { ...page, colorScheme: 'light' } },
  'no theme, dark': { style: { ...page, colorScheme: 'dark' } },
  'no theme, grey text': { style: { background: '#fff', color: '#4b5563' } },
  'Amplify UI, light': { css: amplify, style: amplifyStyle },
  'Amplify UI, dark': {
    css: amplify + amplifyDark.cssText,
    attributes: {
      'data-amplify-theme': 'dark',
      'data-amplify-color-mode': 'dark',
    },
    style: amplifyStyle,
  },
  'MUI, light': muiTheme('light'),
  'MUI, dark': muiTheme('dark'),
  'Material 3, light': { style: { ...materialStyle, ...material.light } },
  'Material 3, dark': { style: { ...materialStyle, ...material.dark } },
  'shadcn with Tailwind 4, light': { css: shadcn, style: shadcnStyle },
  'shadcn with Tailwind 4, dark': {
    css: shadcn.replace('.dark', ':root:root'),
    style: shadcnStyle,
  },
  'shadcn with Tailwind 3, light': {
    style: {
      ...numbers.light,
      background: 'hsl(var(--card))',
      color: 'hsl(222.2 84% 4.9%)',
    },
  },
  'shadcn with Tailwind 3, dark': {
    style: {
      ...numbers.dark,
      background: 'hsl(var(--card))',
      color: 'hsl(210 40% 98%)',
    },
  },
}
