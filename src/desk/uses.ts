import type { Manuscript } from '../edition/manuscript.ts';
import { referableKinds, type ReferableKind } from '../schemas/fields.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { answerAboutThings, optionsAboutThings } from './uses/answer-about-things.ts';
import { pagesOf } from './uses/pages-of.ts';
import { tellUses, type ThingInUse } from './uses/tell-uses.ts';
import type { Thing } from './uses/thing.ts';
import { usesAsJson } from './uses/uses-as-json.ts';
import { usesOf } from './uses/uses-of.ts';

/** `npm run uses` and its options. */
export const usesCommand: Command<'explainer' | 'json'> = {
  name: 'uses',
  does: 'Lists everything that stands on a fact, a source, a voice or another thing.',
  takes: '<id>',
  options: optionsAboutThings,
  examples: [
    ['casualties', 'Whatever is called "casualties": a fact, a term or anything else.'],
    ['voice/nis', 'The voice, where a source has the same name.'],
    ['34', 'The fact that readers see as number 34.'],
    ['content/sources/nis.yaml', 'What is written in this file.'],
  ],
  endings: [
    [0, 'if there is such a thing, whether it is used or not'],
    [2, 'if there is none, or it could not do what was asked'],
  ],
};

// What a fact is may be asked most, then where it comes from.
const kinds: readonly ReferableKind[] = [
  'fact',
  'source',
  'voice',
  ...referableKinds.filter((kind) => kind !== 'fact' && kind !== 'source' && kind !== 'voice'),
];

function uses(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const about = {
    command: usesCommand,
    asksFor: 'one thing',
    kinds,
    answer: thingInUse,
    asJson: usesAsJson,
    asText: tellUses,
  };
  return answerAboutThings(about, args, environment);
}

function thingInUse(manuscript: Manuscript, thing: Thing): ThingInUse {
  const all = usesOf(manuscript, thing);
  return { thing, uses: all, pages: pagesOf(manuscript, thing, all) };
}

if (import.meta.main) await runCommand(() => uses(process.argv.slice(2), process.env));
