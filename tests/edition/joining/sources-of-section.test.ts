import { expect, test } from 'vitest';
import { sourcesOfSection } from '../../../src/edition/joining/sources-of-section.ts';
import { aForecast, aQuote, aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aBody } from '../../examples/edition/story.ts';

const source = (id: string) => aSource({ id, title: id, kind: 'newspaper', publisher: 'Herald' });
const ids = (...given: Parameters<typeof sourcesOfSection>) => sourcesOfSection(...given).map(({ id }) => id);

test('a section stands on the sources of its facts, charts and quotations, also of those within a list', () => {
  const marked = aFact({ id: 'marked', sources: [source('a'), source('b')] });
  const drawn = aFact({ id: 'drawn', sources: [source('c')] });
  const quote = aQuote({ source: source('d') });
  const body = aBody({
    facts: [marked],
    text: [
      { kind: 'chart', title: 'How many.', facts: [drawn], form: 'side-by-side' },
      { kind: 'list', isOrdered: false, items: [[{ kind: 'quotation', quote }]] },
    ],
  });
  expect(ids(body, [])).toEqual(['a', 'b', 'c', 'd']);
});

test('forecasts count where the section lists them, and nowhere else', () => {
  const forecasts = [aForecast({ source: source('e') })];
  expect(ids(aBody({ text: [{ kind: 'forecasts' }] }), forecasts)).toEqual(['e']);
  expect(ids(aBody(), forecasts)).toEqual([]);
});
