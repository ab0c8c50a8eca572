import { describe, expect, test } from 'vitest';
import type { Update } from '../../../src/edition/edition.ts';
import { entryOfUpdate } from '../../../src/formats/feeds/entry-of-update.ts';
import { asHtml, asPlainText } from '../../../src/formats/feeds/markup.ts';
import { site } from '../../../src/site.ts';
import { aCitation, aClaim, aForecast, aQuote, aSource } from '../../examples/edition/evidence.ts';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aBody, aCorrection, anUpdate, aPassage } from '../../examples/edition/story.ts';

const figure = (value: number) => ({ kind: 'value', value }) as const;
const herald = aSource();
const inPrint = { url: undefined, noAddress: 'In print.' };
const tribune = { ...aSource({ id: 'tribune', publisher: 'Tribune', title: 'How many' }), ...inPrint };
const now = aClaim({ figure: figure(7000), sources: [aCitation({ source: tribune })] });
const earlier = aClaim({ figure: figure(6000), asOf: '2024-10-01' });
const fact = aFact({ claims: [now, earlier] });
const saying = (...text: string[]) =>
  aBody({
    text: text.map((words) => ({ kind: 'paragraph', pieces: [{ kind: 'words', words }] })),
    passages: [aPassage({ citations: [{ mark: 'S1', source: herald, isFirst: true }] })],
  });
const update = anUpdate({
  brought: [{ fact, claim: now, before: earlier }],
  forecasts: [aForecast({ source: herald, resolvedBy: { ...anUpdate(), explainer: 'bridge' } })],
  body: saying('The bridge is open.', 'More cross it.'),
});
const explainer = anExplainer({ facts: [fact], updates: [update] });
const correction = aCorrection({
  id: '2026-11-25-width',
  headline: anUpdate().headline,
  day: anUpdate().day,
  published: '2026-11-25',
  body: saying('We misread the plan.'),
  was: '12 metres',
  now: '21 metres',
  where: 'What was repaired',
  foundBy: 'a reader',
});

describe('an entry', () => {
  test('tells the update in full: text with its day, what it brought, who says so, and the sources', () => {
    expect(asPlainText(entryOfUpdate(explainer, update).content).split('\n\n')).toEqual([
      '23 November 2026: The bridge is open.',
      'More cross it.',
      'What it brought',
      '- People who cross the bridge in a day: from 6,000 people to 7,000 people (River Board)',
      'Forecasts',
      '- Forecast settled: The bridge will open before winter. Happened.',
      'Who says so',
      '- Fact 1, People who cross the bridge in a day (reported). River Board: 7,000 (18 Oct 2024).',
      'Sources',
      [
        '- The Valley Herald, Bridge reopens after repairs, 19 October 2024. https://herald.example/bridge',
        '- Tribune, How many, 19 October 2024. In print.',
      ].join('\n'),
    ]);
  });

  test('leads to what it told readers was withdrawn', () => {
    const because = { on: '2026-11-25', because: 'It was of another bridge.', toldIn: [] };
    const withdrawn = {
      facts: [{ ...because, stood: aFact({ id: 'boats', number: 61, label: 'Boats' }) }],
      sources: [{ ...because, stood: aSource({ id: 'flyer', title: 'A flyer' }) }],
    };
    const { content } = entryOfUpdate(explainer, { ...correction, withdrawn });
    expect(asHtml(content)).toContain(
      '<h3>What was withdrawn</h3><ul><li><a href="https://double-entry.example/bridge/facts/boats/">Withdrawn: fact 61, Boats</a></li><li><a href="https://double-entry.example/sources/flyer/">Withdrawn: A flyer</a></li></ul>',
    );
  });

  test('tells in its summary what changed, and without a change how it begins', () => {
    expect(entryOfUpdate(explainer, update).summary).toBe(
      'People who cross the bridge in a day: from 6,000 people to 7,000 people (River Board).',
    );
    const plain = anUpdate({ body: saying('It is open.', 'More.') });
    expect(entryOfUpdate(explainer, plain).summary).toBe('23 November 2026: It is open.');
  });

  test('of a correction says what stood where, what stands there now, and who found it', () => {
    const entry = entryOfUpdate(explainer, correction);
    expect(entry.kind).toBe('Correction');
    expect(entry.summary).toBe('From “12 metres” to “21 metres”.');
    expect(asPlainText(entry.content)).toContain(
      [
        '23 November 2026: We misread the plan.\n\nCorrected\n\n- Where it stood: What was repaired',
        '- What stood there: 12 metres\n- What stands there now: 21 metres\n- Found by a reader',
      ].join('\n'),
    );
  });

  test('begins with the day even where no paragraph comes first', () => {
    const body = aBody({ text: [{ kind: 'quotation', quote: aQuote() }] });
    const { content, sources } = entryOfUpdate(explainer, anUpdate({ body }));
    expect(asPlainText(content)).toMatch(/^23 November 2026:\n\n“It will hold.”/);
    expect(sources.map(({ id }) => id)).toEqual(['herald-2024-10-19']);
    expect(asPlainText(entryOfUpdate(explainer, anUpdate()).content)).toBe('23 November 2026:');
  });

  test('names who said what its words tell, also where a newer claim is there by now', () => {
    const placed = { fact, isFirst: true, told: [earlier] };
    const body = aBody({ passages: [aPassage({ facts: [placed] })] });
    const told = asPlainText(entryOfUpdate(explainer, anUpdate({ body })).content);
    expect(told).toContain('River Board: 6,000 (1 Oct 2024).');
    const untold = aBody({ passages: [aPassage({ facts: [{ ...placed, told: [] }] })] });
    expect(asPlainText(entryOfUpdate(explainer, anUpdate({ body: untold })).content)).toContain(
      'River Board: 7,000 (18 Oct 2024).',
    );
  });
});

describe('the id of an entry', () => {
  const idOf = (story: typeof explainer, told: Update) => entryOfUpdate(story, told).id;
  const first = `tag:${site.authority.name},${site.authority.since}:bridge/updates/2026-11-24-open`;

  test('is of the first ids, so that it outlives a new name', () => {
    expect(idOf(explainer, update)).toBe(first);
    const renamed = anUpdate({ id: 'open-again', formerly: ['2026-11-24-open', 'opened'] });
    expect(idOf(anExplainer({ id: 'old-bridge', formerly: ['bridge'] }), renamed)).toBe(first);
  });

  test('and its days stand still when a word is mended', () => {
    const mended = anUpdate({ headline: 'The bridge is open.', body: saying('It is open.') });
    const [before, after] = [entryOfUpdate(explainer, update), entryOfUpdate(explainer, mended)];
    expect(after.headline).not.toBe(before.headline);
    expect([after.id, after.published]).toEqual([before.id, before.published]);
  });

  test('is a new one for a correction', () => {
    expect(idOf(explainer, correction)).not.toBe(first);
  });
});
