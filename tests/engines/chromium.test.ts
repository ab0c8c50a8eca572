import { checkCore } from './core-checks.ts';
import { chromium } from './chromium.ts';

await checkCore(chromium);
