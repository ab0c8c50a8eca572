import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    // All read the same site and change nothing: each process reads its pages once.
    isolate: false,
    // Only so that a hanging test ends: a busy machine must not fail a sound site.
    testTimeout: 120_000,
    globalSetup: ['tests/site/needs-a-build.ts'],
  },
});
