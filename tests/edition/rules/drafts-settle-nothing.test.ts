import { expect, test } from 'vitest';
import { draftsSettleNothing } from '../../../src/edition/rules/drafts-settle-nothing.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenForecast, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const settling = (given: { draft?: true } = {}, id = '2026-11-20-open') =>
  aWrittenUpdate(id, 'It is open.', { forecasts: ['reopens-in-autumn'], ...given });

test('a draft settles no forecast whose verdict readers would see already', () => {
  const draft = settling({ draft: true });
  expect(judge(draftsSettleNothing, aWrittenStoryWith(draft))).toEqual([
    {
      ...draft.positionOf(['forecasts', 0]),
      rule: 'drafts-settle-nothing',
      level: 'error',
      message:
        'This draft settles the forecast "reopens-in-autumn", whose file says "happened" already: readers would see the verdict without the update.',
      remedy:
        'Write verdict: open in content/explainers/bridge/forecasts/reopens-in-autumn.yaml until you publish the update, and take resolved, because and facts out; or take reopens-in-autumn out of forecasts here.',
    },
  ]);
});

test('a draft may name one that is open, or that another update has settled, and a published update any', () => {
  const open = aWrittenForecast('reopens-in-autumn', {
    verdict: 'open',
    resolved: undefined,
    because: undefined,
    facts: undefined,
  });
  expect(judge(draftsSettleNothing, aWrittenStoryWith(settling({ draft: true }), open))).toEqual([]);
  const other = settling({}, '2026-11-21-open');
  expect(judge(draftsSettleNothing, aWrittenStoryWith(settling({ draft: true }), other))).toEqual([]);
  expect(judge(draftsSettleNothing, aWrittenStoryWith(settling()))).toEqual([]);
});
