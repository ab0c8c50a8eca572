import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/site/needs-a-build.ts'],
  },
});
