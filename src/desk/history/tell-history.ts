import { printable } from '../../edition/reading/printable.ts';
import type { EntryOf } from '../../edition/manuscript.ts';
import { wordDay, wordShortDay } from '../../wording/day.ts';
import { wordCount } from '../../wording/list.ts';
import { signOfOperation } from '../../wording/operation.ts';
import { wordStanding } from '../../wording/standing.ts';
import { paint, type Look } from '../terminal-look.ts';
import { wrapText } from '../wrap-text.ts';
import type { ClaimInHistory, FactHistory } from './history-of.ts';

/** As wide as a short day, with two blanks after it. */
const gutter = ' '.repeat(13);

/**
 * Tells the history of a fact as an editor reads it in a terminal: what was said, the oldest first, the updates that name
 * it, and how it stands today.
 * @returns the text, without a line break at the end
 */
export function tellHistory({ fact, claims, updates }: FactHistory, look: Look): string {
  return [
    head(fact, look),
    paint(look, 'bold', `${capital(wordCount(claims.length, 'claim'))}, by the day that each tells of`),
    ...claims.map((claim) => tellClaim(claim, look)),
    ...(updates.length === 0
      ? []
      : [paint(look, 'bold', 'Updates that name it'), ...updates.map((update) => tellUpdate(update, look))]),
    `${paint(look, 'bold', 'Today')}\n${today(fact, claims, look)}`,
  ].join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function head({ id, explainer, file, data }: EntryOf<'fact'>, look: Look): string {
  return [
    paint(look, 'bold', `fact/${id}  in ${explainer ?? ''}`),
    ...wrapText(data.label, look.columns),
    ...matter(data).flatMap((line) => wrapText(line, look.columns)),
    printable(file),
  ].join('\n');
}

function matter(data: EntryOf<'fact'>['data']): string[] {
  switch (data.kind) {
    case 'event':
      return [`On ${wordDay(data.on)}`];
    case 'clause':
      return [`${data.article}, ${data.document}`];
    case 'derived':
      return [`Worked out: ${data.of.join(` ${signOfOperation(data.operation)} `)}`];
    case 'figure':
    case 'money':
    case 'statement':
      return [];
  }
}

/** A day, and beside it what belongs to it. */
function dated(day: string, lines: readonly string[], look: Look): string {
  const [first = '', ...rest] = lines.flatMap((line) => wrapText(line, look.columns, gutter));
  const isWorded = /^\d{4}(?:-\d{2}){0,2}$/.test(day);
  const worded = isWorded ? wordShortDay(day) : printable(day);
  return [paint(look, 'bold', worded.padEnd(gutter.length)) + first.slice(gutter.length), ...rest].join('\n');
}

function tellClaim(
  { written, line, words, voice, origin, shownBecause }: ClaimInHistory,
  look: Look,
): string {
  const { by, asOf, recorded, note, replaces, because, admission } = written;
  const published = `Published ${wordShortDay(recorded)}`;
  return dated(
    asOf,
    [
      words,
      `${voice} (voice/${by})${admission === true ? ', against its own interest' : ''}`,
      ...(note === undefined ? [] : [note]),
      ...written.sources.map(nameSource),
      `${published}, ${wordOrigin(origin)} (line ${line})`,
      ...(replaces === undefined ? [] : [`Stands in place of: ${replaces}`]),
      ...(because === undefined ? [] : [`Because: ${because}`]),
      ...(shownBecause === undefined ? [] : [`Shown today: ${shownBecause}`]),
    ],
    look,
  );
}

function nameSource({ source, at, stance }: ClaimInHistory['written']['sources'][number]): string {
  const details = [...(at === undefined ? [] : [at]), ...(stance === undefined ? [] : [stance])];
  return `source/${source}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
}

function wordOrigin(origin: ClaimInHistory['origin']): string {
  switch (origin.kind) {
    case 'first-publication':
      return 'with the page';
    case 'update':
      return `by update/${origin.update.id}`;
    case 'untold':
      return 'told by no update';
  }
}

function tellUpdate({ id, file, data }: EntryOf<'update'>, look: Look): string {
  const corrected = data.kind === 'correction' ? [`It was: ${data.was}`, `It is: ${data.now}`] : [];
  return [
    dated(
      data.day,
      [
        `${capital(data.kind)}: ${data.headline}`,
        ...corrected,
        `update/${id}, published ${wordShortDay(data.published)}`,
      ],
      look,
    ),
    `${gutter}${printable(file)}`,
  ].join('\n');
}

function today({ data }: EntryOf<'fact'>, claims: readonly ClaimInHistory[], look: Look): string {
  const shown = claims.find(({ shownBecause }) => shownBecause !== undefined);
  const told =
    shown === undefined
      ? []
      : [
          `Fact ${data.number} says: ${shown.words}${/[.?!]$/.test(shown.words) ? '' : '.'}`,
          `${shown.voice}, as of ${wordDay(shown.written.asOf)}; shown because ${shown.shownBecause ?? ''}.`,
        ];
  const note = data.standingNote === undefined ? '.' : `: ${data.standingNote}`;
  const review =
    data.reviewBy === 'never'
      ? 'It need not be looked at again.'
      : `To be looked at again by ${wordDay(data.reviewBy)}.`;
  return [...told, `${wordStanding(data.standing)}${note}`, review]
    .flatMap((line) => wrapText(line, look.columns))
    .join('\n');
}
