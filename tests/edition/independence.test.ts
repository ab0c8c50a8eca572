import { expect, test } from 'vitest';
import { joined } from '../examples/joined-story.ts';
import { aFigureClaim, aWrittenFigure } from '../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../examples/written-entries/library.ts';
import { aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';

function independenceOf(claims: ReturnType<typeof aFigureClaim>[]) {
  const { explainer } = joined(
    aWrittenStoryWith(
      aWrittenFigure('workers', { claims }),
      aWrittenVoice('town'),
      aWrittenSource('tribune', { publisher: 'The Tribune', derivedFrom: ['herald'] }),
      aWrittenSource('gazette', { publisher: 'The Gazette', derivedFrom: ['herald'] }),
      aWrittenSource('gazette-later', { publisher: 'The Gazette' }),
    ),
  );
  return explainer.facts.find(({ id }) => id === 'workers')?.independence;
}

const cited = (...sources: string[]) => sources.map((source) => ({ source }));

test('three outlets that print one voice are three outlets and one voice', () => {
  expect(
    independenceOf([aFigureClaim({ sources: cited('herald', 'tribune', 'gazette'), admission: true })]),
  ).toEqual({
    outlets: 3,
    voices: 1,
  });
});

test('a voice heard only through the source of another adds an outlet and no voice', () => {
  const claims = [aFigureClaim({ admission: true }), aFigureClaim({ by: 'town', sources: cited('tribune') })];
  expect(independenceOf(claims)).toEqual({ outlets: 2, voices: 1 });
});

test('two voices are two where each has a source of its own, and two works of one publisher are one outlet', () => {
  const claims = [
    aFigureClaim({ admission: true, sources: cited('gazette', 'gazette-later') }),
    aFigureClaim({ by: 'town', sources: cited('herald') }),
  ];
  expect(independenceOf(claims)?.outlets).toBe(2);
  expect(independenceOf(claims)?.voices).toBe(2);
});

test('a source that disputes a claim, or gives context, counts for neither', () => {
  const sources = [
    { source: 'herald' },
    { source: 'tribune', stance: 'disputes' as const },
    { source: 'gazette', stance: 'context' as const },
  ];
  expect(independenceOf([aFigureClaim({ admission: true, sources })])).toEqual({ outlets: 1, voices: 1 });
});

test('what we worked out ourselves has none', () => {
  const { explainer } = joined(aWrittenStoryWith());
  const result = explainer.facts.find(({ kind }) => kind === 'derived');
  expect(result).toBeDefined();
  expect(result?.independence).toBeUndefined();
});
