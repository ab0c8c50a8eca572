import type { Standing } from '../edition/edition.ts';
import { namesInOrder, type Named } from './named.ts';

const standings: Record<Standing, Named> = {
  confirmed: {
    name: 'Confirmed',
    meaning: 'Two independent voices say so, or the party concerned says so against its own interest.',
  },
  reported: { name: 'Reported', meaning: 'One voice, or one side, says so, however many outlets repeat it.' },
  disputed: { name: 'Disputed', meaning: 'Voices say things that cannot both be true.' },
  unverified: {
    name: 'Unverified',
    meaning: 'It was said, and nobody in a position to know has confirmed it.',
  },
  outdated: { name: 'Outdated', meaning: 'It was right for its day, and things have changed since.' },
  withdrawn: { name: 'Withdrawn', meaning: 'Whoever said it has taken it back, or we have.' },
};

/** All standings, the surest first. */
export const standingsInOrder = namesInOrder(standings);

/** How a fact stands, in a word: `Confirmed`. */
export function wordStanding(standing: Standing): string {
  return standings[standing].name;
}

/** What that standing means, in one sentence. */
export function explainStanding(standing: Standing): string {
  return standings[standing].meaning;
}

/** How many facts stand how: `13 confirmed, 5 reported`. */
export function wordTally(tally: readonly { standing: Standing; count: number }[]): string {
  return tally.map(({ standing, count }) => `${count} ${wordStanding(standing).toLowerCase()}`).join(', ');
}
