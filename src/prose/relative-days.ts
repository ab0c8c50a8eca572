import type { Span } from './sentences.ts';

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const stretch = `week|weekend|fortnight|month|quarter|year|decade|spring|summer|autumn|winter|${weekday}`;

const relative = new RegExp(
  `(?<!\\p{L})(?:${[
    'yesterday',
    'tomorrow',
    `(?<!(?<!\\p{L})(?:the|that|its|his|her|their|a) )(?:last|next) (?:${stretch})`,
    '(?:earlier|later) this (?:week|month|year)',
    `this (?:past )?(?:week|month|year|spring|summer|autumn|winter|${weekday})`,
    `on ${weekday}(?!,? (?:\\d|the \\d))`,
  ].join('|')})(?![\\p{L}-])`,
  'giu',
);

/**
 * Finds days that are counted from the day of writing: yesterday, last month, this year, on Tuesday. A page that lives on
 * is read on other days. "The next day" and "a week later" are counted from what was told before, and are left out.
 */
export function relativeDaysIn(text: string): Span[] {
  return [...text.matchAll(relative)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
