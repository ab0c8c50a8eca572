import { checkCore } from './core-checks.ts';
import { firefox } from './firefox.ts';

await checkCore(firefox);
