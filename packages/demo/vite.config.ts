import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The kit's source is part of the app here: one copy of what both use.
  resolve: {
    dedupe: ['@tanstack/react-query', 'aws-amplify', 'react', 'react-dom'],
  },
  // Known from the start, since one found later reloads the page.
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      'aws-amplify',
      'aws-amplify/auth',
      'aws-amplify/auth/cognito',
      'aws-amplify/utils',
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
    ],
  },
})
