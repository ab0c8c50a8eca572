import { expect, test } from 'vitest';
import type { Figure } from '../../src/edition/edition.ts';
import {
  explainPlaces,
  explainSigns,
  explainStar,
  newestFirst,
  starOf,
  summariseFigures,
  wordChartSources,
  wordVoiceThen,
} from '../../src/wording/chart.ts';
import { aCitation, aClaim, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';

const claim = (by: string, asOf: string, figure: Figure, publisher = 'Herald') =>
  aClaim({
    by: aVoice({ name: by }),
    asOf,
    figure,
    sources: [aCitation({ source: aSource({ publisher }) })],
  });
const value = (number: number, qualifier?: 'about' | 'at least' | 'up to'): Figure => ({
  kind: 'value',
  value: number,
  qualifier,
});

test('a chart is summarised by its highest, lowest and newest figures and who gave them', () => {
  const claims = [
    claim('Board', '2024-10-18', value(6000, 'about')),
    claim('Town', '2024', { kind: 'range', low: 500, high: 900 }),
    claim('Ferry', '2019', value(7000, 'at least')),
  ];
  expect(summariseFigures([aFact({ claims })])).toBe(
    'The highest figure is at least 7,000 people (Ferry, 2019). The lowest is 500–900 people (Town, 2024). The newest is 500–900 people (Town, 2024).',
  );
});

test('figures that tie are all named, and one figure is only itself', () => {
  const claims = [claim('Board', '2024', value(6)), claim('Town', '2023', value(6))];
  expect(summariseFigures([aFact({ claims })])).toBe(
    'The highest figure is 6 people (Board, 2024) and 6 people (Town, 2023). The newest is 6 people (Board, 2024).',
  );
  expect(summariseFigures([aFact({ claims: claims.slice(1) })])).toBe(
    'The only figure is 6 people (Town, 2023).',
  );
});

test('the newest comes first; a month or a year counts as its end', () => {
  const days = ['2023', '2024-01', '2024-01-30', '2024', '2023-12-30'];
  const claims = days.map((asOf) => claim('Board', asOf, value(1)));
  expect(newestFirst([aFact({ claims })]).map(({ claim: { asOf } }) => asOf)).toEqual([
    '2024',
    '2024-01',
    '2024-01-30',
    '2023',
    '2023-12-30',
  ]);
});

test('only the signs that a chart uses are explained', () => {
  const signs = (...figures: Figure[]) =>
    explainSigns([aFact({ claims: figures.map((figure) => claim('Board', '2024', figure)) })]);
  const squares =
    'Solid squares: governments, their officials, bodies of states and the United Nations; hollow: others.';
  expect(signs(value(1, 'about'))).toBe(squares);
  expect(signs({ kind: 'range', low: 1, high: 2 }, value(1, 'at least'))).toBe(
    `${squares} Two squares joined, or a short bar with two ends: a range. Arrow: the voice gave only a least.`,
  );
  expect(signs(value(1, 'up to'))).toContain('Arrow: the voice gave only a most.');
  expect(signs(value(1, 'up to'), value(1, 'at least'))).toContain('only a least or a most.');
});

test('where a month or a year is known, the chart says so', () => {
  const places = (asOf: string) =>
    explainPlaces([aFact({ claims: [claim('Board', asOf, value(1))] })], { areMoved: false, hasRows: false });
  expect(places('2024-10')).toBe(
    'Each square stands on its day, or within its month or year; no line joins them, for nobody counted in between.',
  );
  expect(places('2024-10-18')).not.toContain('month');
});

test('where a square stands beside its day or phones have rows, the chart says so, and only there', () => {
  const places = (areMoved: boolean, hasRows = false) =>
    explainPlaces([aFact({ claims: [claim('Board', '2024-10-18', value(1))] })], { areMoved, hasRows });
  expect(places(true)).toBe(
    'Each square stands on its day, moved a little where they would touch; no line joins them, for nobody counted in between.',
  );
  expect(places(false)).not.toMatch(/moved|narrow/);
  expect(places(false, true)).toMatch(
    /in between\. On narrow screens each has a row, in the order of days\.$/,
  );
});

test('each voice and each publisher is named once', () => {
  const claims = [
    claim('Board', '2024', value(1), 'The Herald'),
    claim('Town', '2023', value(1), 'AP, via The Post'),
    claim('Board', '2022', value(1), 'The Herald'),
  ];
  expect(wordChartSources([aFact({ claims })])).toBe(
    'Said by Board; Town. Read in AP, via The Post; The Herald.',
  );
});

test('a source that disputes what a chart shows is told apart, and one that gives context is left out', () => {
  const sources = (['supports', 'disputes', 'context'] as const).map((stance) =>
    aCitation({ stance, source: aSource({ publisher: `The ${stance}` }) }),
  );
  expect(
    wordChartSources([aFact({ claims: [aClaim({ sources, figure: { kind: 'value', value: 1 } })] })]),
  ).toBe('Said by River Board. Read in The supports. Disputed by The disputes.');
});

test('a figure whose claim has a note has a star, and only where there is one it is explained', () => {
  const plain = claim('Board', '2024', value(1));
  const noted = { ...plain, note: 'Our own subtraction.' };
  expect([starOf(noted), starOf(plain)]).toEqual(['*', '']);
  expect(explainStar([aFact({ claims: [plain, noted] })], 'in the table')).toBe(
    '* See the note on this figure in the table.',
  );
  expect(explainStar([aFact({ claims: [plain] })], 'in the table')).toBeUndefined();
});

test('who speaks is named with the offices held on that day', () => {
  const by = aVoice({ name: 'Ada' });
  expect(wordVoiceThen(aClaim({ by, roles: ['Mayor', 'Angler'] }))).toBe('Ada, Mayor and Angler');
  expect(wordVoiceThen(aClaim({ by }))).toBe('Ada');
});
