import { expect, test } from 'vitest';
import type { Claim } from '../../../src/edition/edition.ts';
import { figuresOf } from '../../../src/graphics/charts/chart-figures.ts';
import { aCitation, aClaim, aSource, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aMoneyFact, aStatementFact } from '../../examples/edition/facts.ts';

const figure = { kind: 'value', value: 1 } as const;
const isOfficial = (given: Partial<Claim>) =>
  figuresOf([aFact({ claims: [aClaim({ figure, ...given })] })]).map((one) => one.isOfficial);

test.each<[string, Partial<Claim>]>([
  ['a government', { by: aVoice({ kind: 'government' }) }],
  ['a government’s agency', { by: aVoice({ kind: 'agency' }) }],
  ['an army', { by: aVoice({ kind: 'armed-force' }) }],
  ['somebody who speaks for a side', { by: aVoice({ kind: 'person', party: 'belligerent' }) }],
  ['a body of several states', { by: aVoice({ kind: 'organisation', name: 'Team of Five', party: 'ally' }) }],
  ['a body of a state at war', { by: aVoice({ kind: 'organisation', name: 'Front', party: 'belligerent' }) }],
  ['a body of the United Nations', { by: aVoice({ name: 'Panel of the United Nations' }) }],
  [
    'somebody with an office at the United Nations',
    { by: aVoice({ kind: 'person', roles: [{ title: 'UN special rapporteur' }] }) },
  ],
  ['whoever a UN document quotes', { sources: [aCitation({ source: aSource({ kind: 'un-document' }) })] }],
])('%s is official', (_, given) => {
  expect(isOfficial(given)).toEqual([true]);
});

test.each<[string, Partial<Claim>]>([
  ['a scholar', { by: aVoice({ kind: 'person' }) }],
  ['an outlet', { by: aVoice({ kind: 'outlet', name: 'UN Watchers’ Herald' }) }],
  ['an outlet that a state at war runs', { by: aVoice({ kind: 'outlet', party: 'belligerent' }) }],
  ['an organisation that a state pays', { by: aVoice({ kind: 'organisation', party: 'state-affiliated' }) }],
  ['an organisation', { by: aVoice({ name: 'Friends of the Bridge' }) }],
])('%s is not', (_, given) => {
  expect(isOfficial(given)).toEqual([false]);
});

test('a least is open upwards, a most downwards, and about or nearly is neither', () => {
  const claims = (['at least', 'more than', 'up to', 'fewer than', 'about', 'nearly'] as const).map(
    (qualifier) => aClaim({ figure: { ...figure, qualifier } }),
  );
  const [least, more, most, fewer, about, nearly] = figuresOf([aFact({ claims })]).map(({ opens }) => opens);
  expect([least, more]).toEqual(['upwards', 'upwards']);
  expect([most, fewer]).toEqual(['downwards', 'downwards']);
  expect([about, nearly]).toEqual([undefined, undefined]);
});

test('facts of two units, or of sums for two spans, cannot be compared', () => {
  expect(() => figuresOf([aFact(), aMoneyFact()])).toThrow(
    'A chart cannot compare USD a year and people. Give it facts of one unit or one currency.',
  );
  expect(() => figuresOf([aMoneyFact(), aMoneyFact({ period: 'a month' })])).toThrow(
    'A chart cannot compare USD a month and USD a year.',
  );
});

test('a fact without figures is refused by name, and so is a chart without any', () => {
  expect(() => figuresOf([aStatementFact({ id: 'open' })])).toThrow(
    'A chart shows figures. Fact "open" is of the kind statement and has none.',
  );
  expect(() => figuresOf([aFact({ claims: [aClaim()] })])).toThrow('A chart needs figures.');
  expect(() => figuresOf([])).toThrow('A chart needs figures.');
});

test('a figure below nought is refused', () => {
  const claims = [aClaim({ figure: { kind: 'range', low: -1, high: 3 } })];
  expect(() => figuresOf([aFact({ id: 'change', claims })])).toThrow(
    'A chart begins at nought. Fact "change" has a figure below it.',
  );
});
