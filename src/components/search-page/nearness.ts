import { distance } from 'fastest-levenshtein';
import { initialsIn, isInitials, trunkOf, whileTyped } from '../../wording/folded.ts';
import type { Nearness } from './word-index.ts';

/** Shorter words have too many neighbours. */
const shortestWithSlips = 4;
/** The first half of a name says what was meant only where it is so long. */
const shortestHalf = 5;
/** So much of a word may be written otherwise in what is found, and so much in what may have been meant. */
const slips = { found: 0.2, meant: 0.3 };
/** How much words count that begin so, that begin with the trunk, and that are written nearly so. */
const counts = { begun: 0.375, trunk: 0.8, slipped: 0.2 };

/** Near is the word itself, what begins with it, and the same with other endings. @param isLast it may not be at its end yet */
export function nearTo(word: string, isLast: boolean): Nearness {
  if (isInitials(word)) return (other) => begun(initialsIn(other), word, counts.begun);
  const begins = word.length > 3 || (isLast && word.length > 1);
  const trunk = trunkOf(word);
  const typed = isLast ? whileTyped(word) : word;
  return (other) =>
    (begins ? begun(other, word, counts.begun) : Number(other === word)) +
    (trunk === word ? 0 : begun(other, trunk, counts.trunk)) +
    (typed === word ? 0 : begun(other, typed, counts.begun));
}

/** Near is what is written with few other letters; nothing where the word is a figure or short. */
export function nearButForSlips(word: string): Nearness {
  return slipped(word, slips.found);
}

/** Near is what is written somewhat like it, or begins with its first half. */
export function nearlyMeant(word: string): Nearness {
  const half = word.slice(0, Math.ceil(word.length / 2));
  const like = slipped(word, slips.meant);
  return (other) => like(other) + (half.length < shortestHalf ? 0 : begun(other, half, counts.begun));
}

function begun(other: string, word: string, count: number): number {
  if (other === word) return 1;
  return other.startsWith(word) ? (count * other.length) / (1.3 * other.length - 0.3 * word.length) : 0;
}

function slipped(word: string, share: number): Nearness {
  // A figure with another digit is another figure.
  if (word.length < shortestWithSlips || /\p{N}/u.test(word)) return () => 0;
  const most = Math.round(word.length * share);
  return (other) => {
    const letters = Math.abs(word.length - other.length) > most ? Infinity : distance(word, other);
    return letters > most ? 0 : (counts.slipped * other.length) / (other.length + letters);
  };
}
