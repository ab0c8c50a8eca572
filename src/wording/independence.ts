import type { Fact, Independence } from '../edition/edition.ts';
import { wordFact } from './fact.ts';
import { wordCount } from './list.ts';

/**
 * How many print it and how many say it: `9 outlets, 2 voices`.
 * @param independence of a fact; nothing where the fact has none
 * @returns nothing where no source bears the thing out
 */
export function wordIndependence(independence: Independence | undefined): string | undefined {
  if (independence === undefined || independence.outlets === 0) return undefined;
  return `${wordCount(independence.outlets, 'outlet')}, ${wordCount(independence.voices, 'voice')}`;
}

/** How many speak of a fact, with the words that say whether they all say what is shown. */
export interface HowMany {
  /** Whether all of them say what is shown: else they may not be counted for the voice that is named. */
  saySo: boolean;
  label: 'How many say so' | 'How many speak of it';
  /** What is counted: `9 outlets, 2 voices`, `8 outlets, 4 voices; they differ`. */
  words: string;
}

/**
 * How many print what is said of a fact, and how many voices say it. They say so where every claim gives the same figure, or where a
 * fact without figures is confirmed or has one voice. Else they only speak of it: some say otherwise, or said so for another day.
 * @returns nothing where no source bears the fact out, and for what we worked out ourselves
 */
export function wordHowMany(fact: Fact): HowMany | undefined {
  const counted = wordIndependence(fact.independence);
  if (counted === undefined) return undefined;
  if (allSaySo(fact)) return { saySo: true, label: 'How many say so', words: counted };
  const words = fact.apart.length > 0 ? `${counted}; they differ` : counted;
  return { saySo: false, label: 'How many speak of it', words };
}

function allSaySo(fact: Fact): boolean {
  const { apart, claims, standing, voices } = fact;
  if (apart.length > 0) return false;
  const shown = wordFact(fact);
  if (shown === undefined) return standing === 'confirmed' || voices.length === 1;
  return claims.every((claim) => wordFact(fact, claim) === shown);
}
