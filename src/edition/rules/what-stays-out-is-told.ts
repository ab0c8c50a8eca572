import { wordDay } from '../../wording/day.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isDraft, type Waiting } from '../staging.ts';
import type { WrittenEntry } from '../written-entry.ts';

const rule = 'what-stays-out-is-told';

/** Nothing is left out of a build in silence: drafts are named, and what waits for its day. Content model: `draft`. */
export function whatStaysOutIsTold({ entries, waiting, today }: Manuscript): Problem[] {
  return [...entries.flatMap(draftIn), ...waiting.map((each) => toCome(each, today))];
}

function draftIn(entry: WrittenEntry): Problem[] {
  if (!isDraft(entry)) return [];
  return [
    {
      ...entry.positionOf(['draft']),
      rule,
      level: 'warning',
      message: `This ${entry.kind} is a draft: it shows in dev and in previews, and is not published.`,
      remedy: 'Take the line out to publish it.',
    },
  ];
}

function toCome({ entry, path, day }: Waiting, today: string): Problem {
  const what = entry.kind === 'fact' ? 'claim' : entry.kind;
  return {
    ...entry.positionOf(path),
    rule,
    level: 'warning',
    message: `This ${what} stays out until ${wordDay(day)}: today is ${wordDay(today)}.`,
    remedy: `Nothing need be done: a build of that day or later has it. To see it now: npm run check -- --today ${day}`,
  };
}
