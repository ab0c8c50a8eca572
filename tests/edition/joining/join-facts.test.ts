import { describe, expect, test } from 'vitest';
import type { Explainer } from '../../../src/edition/edition.ts';
import { joined } from '../../examples/joined-story.ts';
import { aFigureClaim, aWrittenClause, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import {
  aWrittenStory,
  aWrittenStoryWith,
  wordsOfTheSection,
} from '../../examples/written-entries/whole-story.ts';

function factNamed({ facts }: Explainer, id: string) {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  return fact;
}

describe('a joined fact', () => {
  const claims = [
    aFigureClaim({ asOf: '2024-01-01', value: 100 }),
    aFigureClaim({
      asOf: '2024-03-01',
      value: 300,
      by: 'town',
      sources: [{ source: 'tribune' }, { source: 'herald' }],
    }),
    aFigureClaim({
      asOf: '2024-02-01',
      value: 400,
      sources: [{ source: 'gazette', at: 'page 2', words: 'four hundred' }],
    }),
  ];
  const others = [aWrittenVoice('town'), aWrittenSource('tribune'), aWrittenSource('gazette')];
  const standing = 'disputed';

  test('has its newest claim first, without a preferred one', () => {
    const section = aWrittenSection(
      'repairs',
      wordsOfTheSection.replace('<Sum facts="cost-per-worker" title="What each worker cost" />', ''),
    );
    const entries = aWrittenStoryWith(
      section,
      aWrittenFigure('workers', { standing, claims }),
      ...others,
    ).filter(({ id }) => id !== 'cost-per-worker');
    const fact = factNamed(joined(entries).explainer, 'workers');
    expect(fact.claims.map(({ asOf }) => asOf)).toEqual(['2024-03-01', '2024-02-01', '2024-01-01']);
    expect(fact.current).toBe(fact.claims[0]);
    expect(fact.sources.map(({ id }) => id)).toEqual(['tribune', 'herald', 'gazette']);
    expect(fact.voices.map(({ id }) => id)).toEqual(['town', 'river-board']);
  });

  test('has its preferred claim first, then the others, the newest first', () => {
    const preferred = claims.map((claim) =>
      claim.value === 400 ? { ...claim, preferred: true as const } : claim,
    );
    const fact = factNamed(
      joined(aWrittenStoryWith(aWrittenFigure('workers', { standing, claims: preferred }), ...others))
        .explainer,
      'workers',
    );
    expect(fact.claims.map(({ figure }) => figure)).toEqual([
      { kind: 'value', value: 400 },
      { kind: 'value', value: 300 },
      { kind: 'value', value: 100 },
    ]);
    expect(fact.current.sources[0]).toMatchObject({
      at: 'page 2',
      words: 'four hundred',
      stance: 'supports',
    });
  });

  test('knows what is worked out from it, and a result what it is worked out from', () => {
    const { explainer } = joined(aWrittenStory());
    const result = factNamed(explainer, 'cost-per-worker');
    const workers = factNamed(explainer, 'workers');
    expect(result.kind === 'derived' && result.of.map(({ id }) => id)).toEqual(['cost', 'workers']);
    expect(workers.supports.map(({ id }) => id)).toEqual(['cost-per-worker']);
  });

  test('knows where it stands, and how often', () => {
    const update = aWrittenUpdate(
      '2026-11-20-new',
      '<Fact id="workers">400</Fact> and <Fact id="workers" />.',
      { headline: 'Counted.' },
    );
    const { explainer } = joined(aWrittenStoryWith(update));
    expect(factNamed(explainer, 'workers').uses).toEqual([
      { title: 'The repairs', part: { kind: 'section', id: 'repairs' }, times: 1 },
      { title: 'Counted.', part: { kind: 'update', id: '2026-11-20-new' }, times: 2 },
    ]);
    expect(factNamed(explainer, 'reopening').uses).toEqual([
      { title: 'The short answer', part: undefined, times: 1 },
      { title: 'The repairs', part: { kind: 'section', id: 'repairs' }, times: 1 },
    ]);
  });

  test('of kind clause has its English text first and letters for its notes', () => {
    const leftOut = {
      words: { ko: '지체', en: 'laws' },
      asQuoted: 'The parties […]',
      source: 'herald',
      note: 'Why.',
    };
    const phrase = { words: 'parties', title: 'Who', note: 'Both.' };
    const clause = aWrittenClause('article-2', {
      text: { ko: '지체 없이', ru: 'без', en: 'The parties repair it under their laws.' },
      phrases: [phrase, { ...phrase, words: 'repair' }],
      leftOut,
    });
    const { explainer } = joined(aWrittenStoryWith(clause));
    expect(factNamed(explainer, 'article-2')).toMatchObject({
      texts: [{ language: 'en' }, { language: 'ko' }, { language: 'ru' }],
      phrases: [{ letter: 'a' }, { letter: 'b', words: 'repair' }],
      leftOut: {
        words: [
          { language: 'en', text: 'laws' },
          { language: 'ko', text: '지체' },
        ],
        source: { id: 'herald' },
      },
    });
  });
});
