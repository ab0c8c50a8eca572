import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    // Only so that a hanging test ends: a busy machine must not fail a sound site.
    testTimeout: 120_000,
    globalSetup: ['tests/site/needs-a-build.ts'],
  },
});
