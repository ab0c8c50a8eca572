import { by } from '../../edition/joining/order.ts';
import {
  entriesOf,
  entryNamed,
  nameOfVoice,
  type EntryOf,
  type Manuscript,
} from '../../edition/manuscript.ts';
import { reviewOf } from '../../edition/reviews.ts';
import { inOrderOfShowing } from '../../edition/written-claims.ts';
import type { WrittenFigureClaim, WrittenSaidClaim } from '../../schemas/claim.ts';
import { wordWrittenClaim } from '../history/word-written-claim.ts';

/** Something that is to be looked at again. */
export interface DueThing {
  entry: EntryOf<'fact' | 'explainer'>;
  /** The day by which to look. */
  by: string;
  /** The day on which somebody last looked. */
  last: string;
  /** What readers are told now, who says so and as of when; nothing for an explainer. */
  now?: { words: string; voice: string; asOf: string } | undefined;
  /** Addresses at which it was read. */
  addresses: readonly string[];
}

/** What is to be looked at, up to a day. */
export interface Due {
  day: string;
  /** The longest due first. */
  things: readonly DueThing[];
  /** Forecasts that nobody has settled, and questions that nobody has answered: these have no day. */
  open: readonly EntryOf<'forecast' | 'question'>[];
}

/**
 * What is to be looked at again by a day.
 * @param day `YYYY-MM-DD`; what is due on it counts
 */
export function whatIsDue(manuscript: Manuscript, day: string): Due {
  const things = [
    ...entriesOf(manuscript, 'explainer').map((entry) => dueStory(manuscript, entry)),
    ...entriesOf(manuscript, 'fact').map((entry) => dueFact(manuscript, entry)),
  ];
  return {
    day,
    things: things
      .filter((thing) => thing.by !== 'never' && thing.by <= day)
      .sort(by((thing) => [thing.by, thing.entry.file])),
    open: [
      ...entriesOf(manuscript, 'forecast').filter(({ data }) => data.verdict === 'open'),
      ...entriesOf(manuscript, 'question').filter(({ data }) => data.answeredBy === undefined),
    ],
  };
}

function dueStory(manuscript: Manuscript, entry: EntryOf<'explainer'>): DueThing {
  const { reviewBy, checked, published } = entry.data;
  const updates = entriesOf(manuscript, 'update', entry.id).map(({ data }) => data.published);
  const { by: until, last } = reviewOf({ reviewBy, checked, published: [published, ...updates] }, '');
  return { entry, by: until, last, addresses: [] };
}

function dueFact(manuscript: Manuscript, entry: EntryOf<'fact'>): DueThing {
  const claims: readonly (WrittenFigureClaim | WrittenSaidClaim)[] = entry.data.claims;
  const { reviewBy, checked } = entry.data;
  const { by: until, last } = reviewOf(
    { reviewBy, checked, published: claims.map(({ recorded }) => recorded) },
    '',
  );
  const [current] = inOrderOfShowing(claims);
  const sources = current?.sources.map(({ source }) => entryNamed(manuscript, entry, 'source', source)) ?? [];
  return {
    entry,
    by: until,
    last,
    now:
      current === undefined
        ? undefined
        : {
            words: wordWrittenClaim(entry.data, current),
            voice: nameOfVoice(manuscript, current.by),
            asOf: current.asOf,
          },
    addresses: sources.flatMap((source) => source?.data.url ?? []),
  };
}
