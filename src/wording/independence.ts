import type { Independence } from '../edition/edition.ts';
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
