import { expect, test } from 'vitest';
import { referencesIn } from '../../src/edition/references.ts';
import { aFigureClaim, aWrittenClause, aWrittenResult } from '../examples/written-entries/facts.ts';
import { aWrittenPlace, aWrittenSource } from '../examples/written-entries/library.ts';
import {
  aWrittenExplainer,
  aWrittenForecast,
  aWrittenQuestion,
  aWrittenQuote,
  aWrittenSection,
  aWrittenUpdate,
} from '../examples/written-entries/story.ts';
import { aWrittenStory } from '../examples/written-entries/whole-story.ts';

function named(entry: Parameters<typeof referencesIn>[0]): string[] {
  return referencesIn(entry).map(({ to, id }) => `${to} ${id}`);
}

test('references are found in lists, in groups and in alternatives', () => {
  expect(
    named(
      aWrittenResult('result', {
        of: ['a', 'b'],
        claims: [aFigureClaim({ by: 'c', sources: [{ source: 'd' }, { source: 'e' }] })],
      }),
    ),
  ).toEqual(['fact a', 'fact b', 'voice c', 'source d', 'source e']);
});

test('every field that holds an id is found', () => {
  const status = {
    internationalLaw: { says: 'Ours.', sources: ['s1'] },
    claimedBy: { says: 'Theirs.', sources: ['s2'], claimant: 'v' },
  };
  const leftOut = { words: { en: 'laws' }, asQuoted: '…', source: 's', note: 'Why.' };
  expect(named(aWrittenPlace('p', { status }))).toEqual(['source s1', 'source s2', 'voice v']);
  expect(named(aWrittenClause('c', { leftOut }))).toContain('source s');
  expect(named(aWrittenQuote('q', { speaker: 'v', source: 's' }))).toEqual(['voice v', 'source s']);
  expect(named(aWrittenForecast('f', { by: 'v', source: 's', facts: ['a'] }))).toEqual([
    'voice v',
    'source s',
    'fact a',
  ]);
  expect(named(aWrittenQuestion('q', { facts: ['a'], answeredBy: 'u' }))).toEqual(['fact a', 'update u']);
  expect(named(aWrittenUpdate('u', '', { facts: ['a'], forecasts: ['f'], questions: ['q'] }))).toEqual([
    'fact a',
    'forecast f',
    'question q',
  ]);
  expect(named(aWrittenSource('s', { derivedFrom: ['t'] }))).toEqual(['source t']);
  expect(named(aWrittenExplainer('', { keyFacts: ['a', 'b'], founding: 's' }))).toEqual([
    'fact a',
    'fact b',
    'source s',
  ]);
});

test('tags name what their attributes hold', () => {
  const text = [
    'A <Fact id="a">1</Fact><Source id="s" at="page 2" /> said “<Said id="q">x</Said>” of a <Term id="t">pier</Term>.',
    '<Quote id="q2" />',
    '<Clause id="c" />',
    '<Chart facts="a b" title="id" />',
    '<Sum facts="d" title="id" />',
    '<Places ids="p1\n p2" title="id" />',
    '<FoundingReport reads="wrong">\n\nAs in <Fact id="e">that</Fact>.\n\n</FoundingReport>',
    '- A list with <Fact id="f">this</Fact>.',
  ].join('\n\n');
  expect(named(aWrittenSection('tags', text))).toEqual([
    ...['fact a', 'source s', 'quote q', 'term t', 'quote q2', 'fact c', 'fact a', 'fact b', 'fact d'],
    ...['place p1', 'place p2', 'fact e', 'fact f'],
  ]);
});

test('a reference knows where it is written', () => {
  const entry = aWrittenResult();
  const second = referencesIn(entry).find(({ id }) => id === 'workers');
  expect(second?.place()).toEqual(entry.positionOf(['of', 1]));
});

test('every schema can be walked to its end', () => {
  for (const entry of aWrittenStory()) expect(() => referencesIn(entry)).not.toThrow();
});
