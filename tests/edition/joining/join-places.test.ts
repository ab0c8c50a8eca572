import { expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenEvent,
  aWrittenFigure,
} from '../../examples/written-entries/facts.ts';
import { aWrittenPlace } from '../../examples/written-entries/library.ts';
import { aWrittenForecast, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const admitted = { admission: true } as const;

test('a place knows the facts, forecasts and updates that are about it, and facts and forecasts know their places', () => {
  const { edition, explainer } = joined(
    aWrittenStoryWith(
      aWrittenPlace('south-bank', { name: 'South Bank' }),
      aWrittenFigure('workers', { claims: [aFigureClaim(admitted)], places: ['north-bank'] }),
      aWrittenEvent('reopening', {
        claims: [aSaidClaim({ says: 'The bridge reopened to traffic.', ...admitted })],
        journey: { from: 'south-bank', to: 'north-bank', by: 'land' },
      }),
      aWrittenForecast('reopens-in-autumn', { places: ['south-bank'] }),
      aWrittenUpdate('2026-11-24-workers', 'The workers were counted.', { facts: ['workers'] }),
    ),
  );
  const [north, south] = edition.places;
  expect(north?.facts.map(({ id }) => id)).toEqual(['workers', 'reopening']);
  expect(north?.updates.map(({ id }) => id)).toEqual(['2026-11-24-workers']);
  expect(south?.facts.map(({ id }) => id)).toEqual(['reopening']);
  expect(south?.forecasts.map(({ id }) => id)).toEqual(['reopens-in-autumn']);
  expect(south?.updates).toEqual([]);
  expect(explainer.facts.find(({ id }) => id === 'workers')?.places).toEqual([north]);
  expect(explainer.facts.find(({ id }) => id === 'reopening')?.journey).toEqual({
    from: south,
    to: north,
    by: 'land',
  });
  expect(explainer.forecasts[0]?.places).toEqual([south]);
});
