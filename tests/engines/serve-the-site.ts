import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/desk/serve.ts';

/** Serves `dist/` while the tests run, at a port that is free, and tells them where. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const served = await serveSite('dist', 0);
  provide('site', served.address);
  return served.close;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a final slash. */
    site: string;
  }
}
