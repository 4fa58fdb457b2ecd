import type { StorybookConfig } from '@storybook/react-vite'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // The pictures of the guides.
  staticDirs: [{ from: '../docs/pictures', to: '/pictures' }],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        // "Show code" has the components' names.
        output: { ...vite.build?.rolldownOptions?.output, keepNames: true },
        // "use client" is for servers.
        onwarn: (warning, warn) =>
          warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
}

export default config
