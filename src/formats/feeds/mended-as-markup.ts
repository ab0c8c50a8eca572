import { updatePage } from '../../addresses.ts';
import type { Mended } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { withoutStop } from '../../wording/full-stop.ts';
import { element, linkTo, type Markup } from './markup.ts';
import { wholeAddress } from './whole-address.ts';

/** What we had wrong in a thing, each mistake in a paragraph: what it said, what it says, why, and the correction. */
export function mendedAsMarkup(mended: readonly Mended[]): Markup[] {
  return mended.map((each) => element('p', ...wordsOfMended(each)));
}

/** One mistake of ours in a line. */
export function wordsOfMended({ was, now, because, day, correction }: Mended): Markup[] {
  const when = `Corrected on ${wordDay(day)}`;
  const why = because === undefined ? '' : ` ${because}`;
  return [
    correction === undefined
      ? when
      : linkTo(wholeAddress(updatePage(correction.explainer, correction.id)), when),
    `: was “${withoutStop(was)}”, now “${withoutStop(now)}”.${why}`,
  ];
}
