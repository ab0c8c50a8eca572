import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/site/needs-a-build.ts', 'tests/engines/serve-the-site.ts'],
    // By default one processor is left idle, and many machines that test have two.
    maxWorkers: '100%',
    // Longer than any browser is waited for (with-patience.ts), which tells more when it hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each test by its title, so that it is seen which engines were skipped.
    reporters: ['verbose'],
  },
});
