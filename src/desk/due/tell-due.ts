import { daysBetween } from '../../edition/calendar.ts';
import { printable } from '../../edition/reading/printable.ts';
import { wordDay, wordShortDay } from '../../wording/day.ts';
import { wordCount } from '../../wording/list.ts';
import { paint, type Look } from '../terminal-look.ts';
import { wrapText } from '../wrap-text.ts';
import type { Due, DueThing } from './what-is-due.ts';

/** As wide as a short day, with two blanks after it. */
const gutter = ' '.repeat(13);

/**
 * Tells an editor in a terminal what is to be looked at again, the longest due first.
 * @returns the text, without a line break at the end
 */
export function tellDue({ day, things, open }: Due, look: Look): string {
  const head =
    things.length === 0
      ? `Nothing is due by ${wordDay(day)}.`
      : `${wordCount(things.length, 'thing')} to look at again by ${wordDay(day)}`;
  return [
    paint(look, 'bold', head),
    ...things.map((thing) => tellThing(thing, day, look)),
    ...(things.length === 0
      ? []
      : [
          wrapText(
            'When you have looked: add what is new, or write checked: with the day you looked. Then write the next day in reviewBy.',
            look.columns,
          ).join('\n'),
        ]),
    ...tellOpen(open, look),
  ].join('\n\n');
}

function tellThing({ entry, by, last, now, addresses }: DueThing, day: string, look: Look): string {
  const { line } = entry.positionOf(['reviewBy']);
  const late = daysBetween(by, day);
  const matter = entry.kind === 'fact' ? `${entry.data.number}  ${entry.data.label}` : entry.data.question;
  const home = entry.kind === 'fact' ? `  in ${entry.explainer ?? ''}` : '';
  const lines = [
    `${matter}${late > 0 ? ` (${wordCount(late, 'day')} ago)` : ''}`,
    ...(now === undefined ? [] : [`Now: ${now.words} (${now.voice}, ${wordShortDay(now.asOf)})`]),
    `Last looked at on ${wordDay(last)}`,
    ...addresses,
  ];
  return [
    paint(look, 'bold', `${wordShortDay(by).padEnd(gutter.length)}${entry.kind}/${entry.id}${home}`),
    ...lines.flatMap((text) => wrapText(text, look.columns, gutter)),
    `${gutter}${printable(entry.file)}:${line}`,
  ].join('\n');
}

function tellOpen(open: Due['open'], look: Look): string[] {
  if (open.length === 0) return [];
  const lines = open.flatMap(({ kind, id, data }) => [
    `${kind}/${id}`,
    ...wrapText('statement' in data ? data.statement : data.question, look.columns, '  '),
    ...('settledBy' in data ? wrapText(`Would settle it: ${data.settledBy}`, look.columns, '  ') : []),
  ]);
  return [[paint(look, 'bold', 'Still open, without a day'), ...lines].join('\n')];
}
