import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileText, yamlOf } from '../../../src/desk/new/compose.ts';
import { readFrontMatter } from '../../../src/edition/read-front-matter.ts';
import { readYaml } from '../../../src/edition/read-yaml.ts';
import { textOf } from '../../../src/edition/reading/read-text.ts';

/** Texts that YAML could take for something else, among plain ones. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.stringMatching(/^[-\w :#'"[\]{}&*!|>%@`,?\n.가-힣а-я]{1,40}$/),
    fc.constantFrom(
      'yes',
      'no',
      'null',
      '~',
      'true',
      '2024',
      '1e3',
      '0x1F',
      '-',
      '- a',
      'a: b',
      'a #b',
      '---',
    ),
    fc.constantFrom(
      '? x',
      '...',
      '<<',
      '1_000',
      '12:30',
      '.inf',
      '2026-11-24',
      "O'Neil",
      '--- a',
      'a\n---\nb',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !('problem' in textOf(new TextEncoder().encode(text))));

test('whatever is answered is read back as it was, by itself and on top of prose', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const data = { title: a, authors: [b, a], words: { language: 'ko', text: b } };
      const text = yamlOf(data);
      const read = readYaml(text);
      expect('value' in read ? read.value : read.problems).toEqual(data);
      const top = readFrontMatter(fileText(data, 'Words.'));
      expect('yaml' in top ? `${top.yaml}\n` : top.problem).toBe(text);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('a long text stands on one line, one of several paragraphs as a block', () => {
  const long = 'word '.repeat(60).trim();
  expect(yamlOf({ long, method: 'One.\n\nTwo.' })).toBe(`long: ${long}\nmethod: |-\n  One.\n\n  Two.\n`);
});
