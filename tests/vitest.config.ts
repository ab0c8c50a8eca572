/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests of what changes nothing that another test could see. */
const pure = [
  'atlas',
  'components',
  'edition',
  'formats',
  'graphics',
  'pages',
  'press',
  'prose',
  'schemas',
  'wording',
].map((folder) => `tests/${folder}/**/*.test.ts`);

export default getViteConfig({
  test: {
    environment: 'node',
    globalSetup: ['tests/read-content-first.ts'],
    // By default one processor is left idle, and many machines that test have two.
    maxWorkers: '100%',
    // Tests that start a program are slow on a busy machine, and right all the same.
    testTimeout: 60_000,
    projects: [
      // To give each of their many files a process of its own takes longer than the tests themselves.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/*.spec.ts', 'tests/engines/**', ...pure],
        },
      },
    ],
  },
});
