/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/browser/*.spec.ts'],
    environment: 'node',
    globalSetup: ['tests/read-content-first.ts'],
  },
});
