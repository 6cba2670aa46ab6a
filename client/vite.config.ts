import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressedAssets } from './compressed-assets.ts';
import { persistedDocuments } from './persisted-documents.ts';

// React Aria brings its own few words in 34 languages; the interface speaks two.
const otherLanguages = /\/intl\/[a-z]+\/(?!en-US|zh-CN)[a-z]{2}-[A-Z]{2}\.mjs$/;

export default defineConfig({
  plugins: [
    react(),
    persistedDocuments(),
    compressedAssets(),
    { name: 'two-languages', load: (id) => (otherLanguages.test(id) ? 'export default {}' : null) },
  ],
  build: {
    outDir: 'dist',
    // The served page allows no `data:` sources: every asset stays a file.
    assetsInlineLimit: 0,
    target: 'es2022',
    // The second page is for developers: the server hides it in production.
    rolldownOptions: { input: ['index.html', 'graphiql.html'] },
  },
  server: {
    proxy: { '/graphql': { target: 'http://localhost:4000', ws: true }, '/files': 'http://localhost:4000' },
  },
  test: {
    name: 'client',
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    setupFiles: ['src/testing/setup.ts'],
    // React and its parts take a second to load, for each of dozens of files: the files of a worker share them. What one
    // leaves behind in the page or in globals is taken away before the next.
    isolate: false,
    execArgv: ['--max-semi-space-size=64'],
    experimental: { fsModuleCache: true },
    unstubGlobals: true,
  },
});
