import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/prose/quotations.ts';

function found(text: string): string[] {
  return quotationsIn(text).map(({ words }) => words);
}

describe('words in quotation marks', () => {
  test.each([
    ['He spoke of “groundless rumours” twice.', ['groundless rumours']],
    ['He spoke of "groundless rumours" twice.', ['groundless rumours']],
    ['He spoke of ‘groundless rumours’ twice.', ['groundless rumours']],
    ["He spoke of 'groundless rumours' twice.", ['groundless rumours']],
    ['He spoke of «слухи» twice.', ['слухи']],
    ['Er sprach von „Gerüchten“.', ['Gerüchten']],
    ['He spoke of 「동맹」 twice.', ['동맹']],
    ['The “republics” are so called.', ['republics']],
    ['“Who?” he asked. “Me?”', ['Who?', 'Me?']],
    ['He said “it is ‘so’ here”.', ['it is ‘so’ here']],
    ['He said ‘the soldiers’ return’ was near.', ['the soldiers’ return']],
    ['He said ‘don’t go’ to them.', ['don’t go']],
    ['He said “they came and never left.', ['they came and never left.']],
    ['(“Chairman”)', ['Chairman']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('no quotation', () => {
  test.each([
    'Russia’s war and the soldiers’ return.',
    "Russia's war and the soldiers' return.",
    'They don’t know; it isn’t so.',
    'In the ’90s it fell.',
    'A 6" pipe is no quotation',
    'He saw “\uFFFC\uFFFC\uFFFC”.',
    'He saw “\uFFFC […] \uFFFC”.',
    'Nothing here.',
    'Rock ’n’ roll.',
    'The Joneses’ house and the Smiths’ house.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
