import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AboutEdition } from '../../src/desk/publish/edition-manifest.ts';
import { publishEdition } from '../../src/desk/publish/put-on-the-air.ts';
import { writeSite } from '../examples/built-site.ts';
import { runScript } from './run-script.ts';

/** The program. */
export const script = 'src/desk/publish-folder.ts';
/** Runs `npm run publish:folder`. */
export const publish = (target: string, ...args: string[]) =>
  runScript(script, [target, ...args], resolve('.'));
/** The front page that readers get. */
export const front = (target: string) => readFileSync(join(target, 'current/index.html'), 'utf8');
/** What stands on the record, a line each. */
export const record = (target: string) =>
  readFileSync(join(target, 'editions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>);

/** When it is done, where no clock is asked. */
export const at = '2026-11-24T12:00:00.000Z';
/** Publishes without a process of its own. */
export const put = (target: string, words: string, about: Partial<AboutEdition> = {}, because?: string) =>
  publishEdition(writeSite(words, about), 5, { target, at, because }, () => undefined);
