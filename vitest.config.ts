import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core free, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        // As Node resolves it. Vite prefers the ESM twin, and then no GraphQLError of Mercurius is an instance of ours.
        resolve: { alias: { graphql: 'graphql/index.js' } },
        test: {
          name: 'server',
          include: ['{api,search}/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/store.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
          // A second is little where two workers share the machine with other programs.
          expect: { poll: { timeout: 10_000 } },
          // What a file needs it opens itself, so that all can share the modules that one has loaded.
          isolate: false,
          // What tests leave behind is seldom needed again: with room for it, less is swept up, and less often.
          execArgv: ['--max-semi-space-size=64'],
          // A run finds what the one before it has translated.
          experimental: { fsModuleCache: true },
        },
      },
      'client/vite.config.ts',
    ],
  },
});
