import type { FigureInWords } from './figures-in-words.ts';

const qualifier =
  /(?:^|[\s(“])((?:about|around|some|roughly|approximately|nearly|almost|at least|at most|more than|fewer than|less than|no more than|no fewer than|up to|over|under|only|just under|just over|as many as|an estimated|between|from) )$/i;
// Where one of these follows, what is counted has been named.
const ends = new Set(
  [
    'a an the this that these those its their his her our and or but nor as than then when while who which whose whom',
    'of in on at by to from for with without into over under after before since until till during within against between',
    'is are was were be been has have had do does did will would can could may might must shall should',
    'said says told wrote counted gave put made went came sent took left held stood lay ran killed died',
    'not also only even still already there here he she it they we you because if so where about through round back',
  ].flatMap((line) => line.split(' ')),
);
const mostWords = 3;
// With a plural, what is counted has been named: 1,500 North Korean soldiers.
const plural = /(?:[^su’']s|people|men|women|children|dead)$/i;

/**
 * The words to mark with a figure: its "about" before, and what it counts after ("about 16 countries").
 * @param text the words around it
 * @param span where the figure stands in them
 * @param kind a day needs nothing more
 */
export function phraseAround(
  text: string,
  span: { start: number; end: number },
  kind: FigureInWords['kind'] | undefined,
): { start: number; end: number } {
  const start =
    span.start -
    (kind === 'day'
      ? 0
      : (qualifier.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1] ?? '').length);
  return {
    start,
    end: kind === 'day' ? span.end : span.end + lengthAfter(text.slice(span.end, span.end + 200), kind),
  };
}

function lengthAfter(after: string, kind: FigureInWords['kind'] | undefined): number {
  if (kind === 'money') return /^ an? (?:year|month|week|day)(?!\p{L})/u.exec(after)?.[0].length ?? 0;
  const glued = /^-\p{L}+/u.exec(after)?.[0].length ?? 0;
  let length = glued;
  for (let words = 0; words < mostWords; words += 1) {
    const next = /^ (\p{L}[\p{L}’'-]*)/u.exec(after.slice(length));
    if (next === null || ends.has((next[1] ?? '').toLowerCase())) {
      return length === glued && kind !== 'percent' ? length + ofWhat(after.slice(length)) : length;
    }
    length += next[0].length;
    if (plural.test(next[1] ?? '')) return length;
  }
  return length;
}

/** dozens of men */
function ofWhat(after: string): number {
  return /^ of (?!the |its |their |them|it |us )\p{L}[\p{L}’'-]*/u.exec(after)?.[0].length ?? 0;
}
