import { describe, expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenForecast, aWrittenQuestion, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const update = (id: string, given: Parameters<typeof aWrittenUpdate>[2] = {}) =>
  aWrittenUpdate(id, '', { headline: `What ${id} told.`, ...given });

describe('a joined forecast', () => {
  test('knows whether its criteria were set after the outcome was known', () => {
    expect(joined(aWrittenStory()).explainer.forecasts[0]?.criteriaSetAfterwards).toBe(true);
    const forecast = aWrittenForecast('reopens-in-autumn', { criteriaSet: '2024-06-22' });
    expect(joined(aWrittenStoryWith(forecast)).explainer.forecasts[0]?.criteriaSetAfterwards).toBe(false);
  });

  test('knows what its voice was on that day, and not what it was before or became later', () => {
    const roles = [
      { title: 'Owner', from: '2024-07' },
      { title: 'Builder', from: '2020', to: '2024' },
      { title: 'Planner', to: '2023-12-31' },
      { title: 'Neighbour' },
    ];
    const { explainer } = joined(aWrittenStoryWith(aWrittenVoice('river-board', { roles })));
    expect(explainer.forecasts[0]?.roles).toEqual(['Builder', 'Neighbour']);
  });

  test('knows the update that told how it ended', () => {
    const { explainer } = joined(
      aWrittenStoryWith(update('2026-11-20-new', { forecasts: ['reopens-in-autumn'] })),
    );
    expect(explainer.forecasts[0]?.resolvedBy).toEqual({
      explainer: explainer.id,
      id: '2026-11-20-new',
      headline: 'What 2026-11-20-new told.',
      day: '2026-11-20',
      published: '2026-11-24',
    });
    expect(joined(aWrittenStory()).explainer.forecasts[0]?.resolvedBy).toBeUndefined();
  });

  test('was settled by the first development that names it, not by what came back to it later', () => {
    const forecasts = ['reopens-in-autumn'];
    const headline = 'It was told again.';
    const later = update('2026-11-22-more', { forecasts, headline });
    const note = update('2026-11-23-note', { forecasts, headline, kind: 'clarification' });
    const settled = update('2026-11-20-new', { forecasts });
    const idOf = (...updates: ReturnType<typeof update>[]) =>
      joined(aWrittenStoryWith(...updates)).explainer.forecasts[0]?.resolvedBy?.id;
    expect(idOf(note, later, settled)).toBe('2026-11-20-new');
    expect(idOf(note)).toBeUndefined();
  });

  test('is counted under its verdict, in the order of the verdicts, for its explainer and for all', () => {
    const open = aWrittenForecast('tolls', { verdict: 'open', resolved: undefined, because: undefined });
    const { edition, explainer } = joined(aWrittenStoryWith(open));
    const tally = [
      { verdict: 'happened', count: 1 },
      { verdict: 'open', count: 1 },
    ];
    expect(explainer.forecastTally).toEqual(tally);
    expect(edition.forecastTally).toEqual(tally);
  });
});

describe('a joined question', () => {
  const old = aWrittenQuestion('tolls', { since: '2026-11-01', answeredBy: '2026-11-20-new' });

  test('that was answered comes after those still open, with the update that answered it', () => {
    const { explainer } = joined(aWrittenStoryWith(old, update('2026-11-20-new')));
    expect(explainer.questions.map(({ id, answeredBy }) => [id, answeredBy?.id])).toEqual([
      ['next-repair', undefined],
      ['tolls', '2026-11-20-new'],
    ]);
    expect(explainer.questions[1]?.answeredBy?.headline).toBe('What 2026-11-20-new told.');
    expect(explainer.updates[0]?.questions.map(({ id }) => id)).toEqual(['tolls']);
  });

  test('is answered too where only the update names it', () => {
    const { explainer } = joined(aWrittenStoryWith(update('2026-11-20-new', { questions: ['next-repair'] })));
    expect(explainer.questions[0]?.answeredBy?.id).toBe('2026-11-20-new');
  });
});
