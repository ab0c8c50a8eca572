import type { Words } from '../../src/graphics/charts/drawing.ts';
import { aClaim } from './edition/evidence.ts';

/** A claim of a figure, or of a range, for a day, a month or a year. */
export const at = (asOf: string, low: number, high = low, qualifier?: 'at least' | 'up to') =>
  aClaim({
    asOf,
    figure: low === high ? { kind: 'value', value: low, qualifier } : { kind: 'range', low, high, qualifier },
  });

/** What words of a drawing say, with plain spaces. */
export const said = (words: Words) =>
  `${words.name ?? ''} ${words.figure ?? ''}`.replaceAll('\u00a0', ' ').trim();
