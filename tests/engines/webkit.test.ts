import { checkCore } from './core-checks.ts';
import { webkit } from './webkit.ts';

await checkCore(webkit);
