import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // As Node resolves it. Vite prefers the ESM twin, and then no GraphQLError of Mercurius is an instance of ours.
        resolve: { alias: { graphql: 'graphql/index.js' } },
        test: {
          name: 'server',
          include: ['{api,search}/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          globalSetup: ['tests/support/store.ts'],
          testTimeout: 20_000,
        },
      },
      'client/vite.config.ts',
    ],
  },
});
