import { expect, test } from 'vitest';
import { helpFor } from '../../../src/desk/command-line.ts';
import { formOf, kindsWithin, newKinds } from '../../../src/desk/new/kinds.ts';
import { readNewCommand } from '../../../src/desk/new/new-command.ts';

const read = (...args: string[]) => readNewCommand(args, {});
const optionsOf = (...args: string[]) => Object.fromEntries(read(...args).typed.options);

test('flags are called as their fields, and may be written with hyphens', () => {
  const { kind, within } = read('fact', '--kind', 'figure');
  expect({ kind, within }).toEqual({ kind: 'fact', within: 'figure' });
  expect(optionsOf('claim', '--as-of', '2026-11-20', '--qualifier=about')).toEqual({
    asOf: ['2026-11-20'],
    qualifier: ['about'],
  });
});

test('a number below nothing may stand after its flag, and words with hyphens stay as they are', () => {
  expect(optionsOf('place', '--lat', '-34.6', '--lon', '-58', '--name', 'as--of')).toEqual({
    lat: ['-34.6'],
    lon: ['-58'],
    name: ['as--of'],
  });
});

test('lists and sources are given once for each, everything else once', () => {
  expect(optionsOf('claim', '--source', 'a', '--source', 'b')).toEqual({ source: ['a', 'b'] });
  expect(optionsOf('update', '--facts', 'a', '--facts', 'b', '--text', 'A.', '--text', 'B.')).toEqual({
    facts: ['a', 'b'],
    text: ['A.', 'B.'],
  });
  expect(() => read('source', '--title', 'a', '--title', 'b')).toThrow('--title is given twice.');
});

test('a kind or flag that is not known is told with the nearest there is', () => {
  expect(() => read('sourc')).toThrow(/^"sourc" cannot be added\. Did you mean source\?/);
  expect(() => read('source', '--titel', 'x')).toThrow(/Did you mean --title\?/);
  expect(() => read('fact', '--kind', 'figur')).toThrow(
    '--kind cannot be "figur". Did you mean figure? Write one of: figure, money, event, clause, statement, derived.',
  );
  expect(() => read('voice', '--name', 'Two', 'words')).toThrow(/^"words" stands alone\./);
});

test.each(newKinds)('help for %s lists its flags from the schemas, with an example', (kind) => {
  const help = helpFor(readNewCommand([kind, '--help'], {}).command);
  expect(help).toMatch(new RegExp(`^Adds an? ${kind}: `));
  for (const { flag } of formOf(kind, kindsWithin(kind)[0] ?? 'figure'))
    expect(help).toContain(`  --${flag} <`);
  expect(help).toMatch(/--explainer <id>/);
  expect(help).toContain(`Examples\n  npm run new -- ${kind}\n`);
});

test('help says for which kinds a flag is, and what is taken where it is left out', () => {
  const { options } = read('fact').command;
  expect(options['unit']?.describes).toMatch(/^\(only figure and derived; needed for figure\) /);
  expect(options['number']?.describes).toMatch(/^\(the next free one if left out\) /);
  expect(options['recorded']?.describes).toMatch(/^\(today if left out\) /);
  expect(options['standingNote']?.describes).toMatch(/^\(may be left out\) /);
  expect(read('claim').command.options['says']?.describes).toMatch(/^\(needed for other facts\) /);
});
