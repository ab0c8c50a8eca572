import { expect, test } from 'vitest';
import { reportIn } from '../../src/edition/report-points.ts';
import type { ToldBlock, ToldPiece } from '../../src/edition/edition.ts';
import { aQuote, aSource } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { aBody, aSection } from '../examples/edition/story.ts';

const words = (text: string): ToldPiece => ({ kind: 'words', words: text });
const fact = aFact();
const quote = aQuote();
const source = aSource();
const note = (reads: 'held-up' | 'wrong', ...pieces: ToldPiece[]): ToldBlock => ({
  kind: 'founding-report',
  reads,
  blocks: [{ kind: 'paragraph', pieces }],
});
const sectionOf = (...text: ToldBlock[]) => aSection({ body: aBody({ text }) });

test('a point has what it stands on, each once, also where it stands inside other words', () => {
  const cited: ToldPiece = { kind: 'source', source, at: 'page 2' };
  const told: ToldPiece = { kind: 'fact', fact, pieces: [words('400 workers')] };
  const said: ToldPiece = { kind: 'said', quote, pieces: [words('on time')] };
  const section = sectionOf(
    note('wrong', told, { kind: 'emphasis', pieces: [told] }, said, cited, cited, { kind: 'source', source }),
  );
  expect(reportIn([section])[0]?.points).toMatchObject([
    {
      reads: 'wrong',
      section,
      facts: [fact],
      quotes: [quote],
      sources: [{ source, at: 'page 2' }, { source }],
    },
  ]);
});

test('points stand by how they read, held up first, in the order of the sections; other text is none', () => {
  const first = sectionOf({ kind: 'paragraph', pieces: [words('Text.')] }, note('wrong', words('One.')));
  const second = sectionOf(note('held-up', words('Two.')), note('wrong', words('Three.')));
  expect(
    reportIn([first, second]).map(({ reads, points }) => [reads, points.map(({ section }) => section)]),
  ).toEqual([
    ['held-up', [second]],
    ['wrong', [first, second]],
  ]);
});

test('without a point there is no reading', () => {
  expect(reportIn([sectionOf()])).toEqual([]);
});
