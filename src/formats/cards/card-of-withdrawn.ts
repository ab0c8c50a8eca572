import { wordDay } from '../../wording/day.ts';
import { wordStanding } from '../../wording/standing.ts';
import type { Card } from './card.ts';
import { areSettable } from './settable-words.ts';

/**
 * The card of a page whose matter was withdrawn. Links to it may be shared still: it says so, and no longer says what stood
 * there.
 * @param what `fact`, `update` or `explainer`
 * @param name what it was called
 */
export function cardOfWithdrawn(
  what: string,
  name: string,
  { on, because }: { on: string; because: string },
  question?: string,
): Card {
  return {
    paper: 'ledger',
    kicker: `We have withdrawn this ${what}`,
    isCorrection: true,
    heading: name,
    beside: [
      { kind: 'mark', icon: 'withdrawn', word: wordStanding('withdrawn') },
      { kind: 'labelled', label: 'On', words: wordDay(on) },
      ...(areSettable(because) ? [{ kind: 'labelled', label: 'Because', words: because } as const] : []),
    ],
    foot: question === undefined ? [] : [question],
  };
}
