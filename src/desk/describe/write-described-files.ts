import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describedFiles } from './described-files.ts';

const root = join(import.meta.dirname, '../../..');

for (const [path, text] of describedFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
