import type { Problem } from '../problem.ts';
import { isUpdated, pairsOf, type Change, type Pair } from './change.ts';
import { correctionsOf, untoldIn } from './corrections.ts';
import { differencesOf, inShort } from './differences.ts';
import { silentChanges } from './field-rules.ts';

const rule = 'published-forecasts-stand';
const outcome = ['verdict', 'resolved', 'because', 'facts'];
const test = ['criteria', 'criteriaSet'];

/**
 * What was forecast stays as it was published, and so do the criteria: they never change together with the verdict. A new
 * verdict is told by an update that names the forecast. Content model: "the criteria did not change with the verdict".
 */
export function publishedForecastsStand(change: Change): Problem[] {
  return [
    ...silentChanges(change, {
      rule,
      kind: 'forecast',
      free: [...outcome, ...test],
      wordForWord: ['words'],
      isHarmless: ({ path, was }) => was === undefined && (path[0] === 'at' || path[0] === 'places'),
      corrections: (all, { after }) => correctionsOf(all, after.explainer, 'forecasts', after.id),
      remedy: ({ after }) => `Put it back. ${corrected(after.id)}`,
    }),
    ...silentChanges(change, {
      rule,
      kind: 'forecast',
      free: ['statement', 'by', 'said', 'source', 'at', 'words', 'places', ...test],
      isAnswered: (all, { after }) => isUpdated(all, after.explainer, 'forecasts', after.id),
      remedy: ({ after }) => `Tell readers: npm run new -- update --forecasts ${after.id}`,
    }),
    ...pairsOf(change, 'forecast').flatMap((pair) => changedCriteria(change, pair)),
  ];
}

function changedCriteria(change: Change, { before, after }: Pair<'forecast'>): Problem[] {
  const changed = test.flatMap((field) =>
    differencesOf(valueOf(before.data, field), valueOf(after.data, field), undefined, [field]),
  );
  const [first] = changed;
  if (first === undefined) return [];
  const place = { ...after.positionOf(first.path), rule, level: 'error' } as const;
  if (before.data.verdict !== after.data.verdict) {
    return [
      {
        ...place,
        message: `The criteria of the forecast "${after.id}" changed together with its verdict (${before.data.verdict}, now ${after.data.verdict}).`,
        remedy: `Put the criteria back: ${inShort(first.was)}. A verdict is reached by the criteria that stood before it.`,
      },
    ];
  }
  const corrections = correctionsOf(change, after.explainer, 'forecasts', after.id);
  if (corrections.length > 0) {
    const what = `the forecast "${after.id}"`;
    return changed.flatMap((difference) => untoldIn(change, corrections, { rule, what, difference }));
  }
  return [
    {
      ...place,
      message: `The criteria of the forecast "${after.id}" were set on ${before.data.criteriaSet}; they read ${inShort(first.was)} and read now ${inShort(first.now)}.`,
      remedy: `Put them back. ${corrected(after.id)}`,
    },
  ];
}

function valueOf(data: object, field: string): unknown {
  return new Map<string, unknown>(Object.entries(data)).get(field);
}

function corrected(id: string): string {
  return `If it was a mistake of ours, say so: npm run new -- update --kind correction --forecasts ${id}`;
}
