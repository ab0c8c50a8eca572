import { expect, test } from 'vitest';
import { figuresToSource } from '../../src/prose/figures-to-source.ts';
import { phraseAround } from '../../src/prose/phrase-around.ts';

function phrases(text: string): string[] {
  return figuresToSource(text).map((found) => {
    const { start, end } = phraseAround(text, found, found.figure?.kind);
    return text.slice(start, end);
  });
}

test.each([
  ['It sent 16 countries a letter.', ['16 countries']],
  ['It sent about 1,500 North Korean soldiers to Russia.', ['about 1,500 North Korean soldiers']],
  ['At least 14,000 were sent.', ['At least 14,000']],
  ['On 19 June 2024 they met.', ['19 June 2024']],
  ['It earns US$1.2–2.3 billion a year from it.', ['US$1.2–2.3 billion a year']],
  ['It holds 70 percent of it.', ['70 percent']],
  ['A three-day visit.', ['three-day visit']],
  ['Dozens of men came.', ['Dozens of men']],
  ['Some 30,000 people who came.', ['Some 30,000 people']],
  ['It counted 30,023, then 11,490.', ['30,023', '11,490']],
  ['There were 904.', ['904']],
])('%s', (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});
