import { figuresToSource, type FigureToSource } from '../../prose/figures-to-source.ts';
import { phraseAround } from '../../prose/phrase-around.ts';
import { textBlocksIn, type Sentence, type TextBlock } from '../../prose/sentences.ts';
import {
  countsWhatIsShown,
  evidenceBeside,
  isEvidenceUnread,
  evidenceOfTag,
  isBorneOut,
  type EvidenceBeside,
} from '../evidence-beside.ts';
import { factThatFits, type FittingFact } from '../facts-that-fit.ts';
import type { Manuscript } from '../manuscript.ts';
import { namesWithFigures, spansOf } from '../names-with-figures.ts';
import type { Problem, Stretch } from '../problem.ts';
import { untilEnough } from '../tell-at-most.ts';
import { isMdx, textsWithoutTags, type TextWithoutTags } from '../texts-without-tags.ts';
import type { WrittenEntry } from '../written-entry.ts';

const rule = 'numbers-in-prose-are-sourced';
const evidenceTags = new Set(['Chart', 'Sum']);

/**
 * Every number, day, sum and share that readers see in running text stands in a fact or quotation, in a sentence with a
 * source, or is marked as having none; in fields and titles, which hold no tags, something beside them bears it out.
 * Content model: "every number, date, sum of money, percentage and quotation in prose stands in a `Fact`, `Said`,
 * `Quote`, in a sentence with a `Source`, or in `Unsourced`".
 */
export function numbersInProseAreSourced(manuscript: Manuscript): Problem[] {
  const names = namesWithFigures(manuscript);
  return untilEnough(manuscript.entries.filter(isMdx), (entry) => [
    inFields(manuscript, entry, names),
    inProse(manuscript, entry, names),
  ]);
}

function inProse(manuscript: Manuscript, entry: WrittenEntry, names: readonly string[]): Iterable<Problem> {
  if (entry.prose === undefined) return [];
  const blocks = textBlocksIn(entry.prose.root).values();
  return blocks.flatMap((block) =>
    block.sentences
      .values()
      .filter(({ sources }) => sources.length === 0)
      .flatMap((sentence) => inSentence(block, sentence, names))
      .map(({ found, words, place, sentence }) => {
        const fact = found.figure && factThatFits(manuscript, entry, found.figure, sentence);
        const others = `put <Source id="…" /> after the full stop, or <Unsourced because="…">${words}</Unsourced>`;
        return {
          file: entry.file,
          ...place,
          rule,
          level: found.isLoose ? ('warning' as const) : ('error' as const),
          message: `No source stands for "${words}".`,
          remedy: found.isRelativeDay
            ? `Write the day itself, for readers do not know from which day "${words}" is counted. Or ${others}.`
            : fact === undefined
              ? `No fact here has it yet. Add one with npm run new -- fact and write <Fact id="…">${words}</Fact>. Or ${others}.`
              : `Write <Fact id="${fact.id}">${words}</Fact>: that fact ${fact.has}. Or ${others}.`,
        };
      }),
  );
}

interface Unmarked {
  found: FigureToSource;
  /** The words to mark. */
  words: string;
  place: Pick<Problem, 'line' | 'column' | 'length'>;
  sentence: { text: string; facts: readonly string[] };
}

function inSentence(
  block: TextBlock,
  { start, end, facts }: Sentence,
  names: readonly string[],
): Iterable<Unmarked> {
  const open = block.open.slice(start, end);
  const figures = figuresToSource(open);
  // Nearly every sentence is spared the search for thousands of names.
  const named = figures.length === 0 ? [] : spansOf(names, open);
  const sentence = { text: block.text.slice(start, end), facts };
  return figures
    .values()
    .filter((found) => !named.some((name) => name.start <= found.start && found.end <= name.end))
    .filter((found) => !isInTitle(block, found, start, names))
    .map((found) => {
      const phrase = phraseAround(open, found, found.figure?.kind);
      const words = open.slice(phrase.start, phrase.end);
      const from = block.placeOf(start + phrase.start);
      const to = block.placeOf(start + phrase.end - 1);
      const length = from.line === to.line ? to.column - from.column + 1 : found.text.length;
      return {
        found,
        words,
        place: { ...from, length: Math.max(1, length) },
        sentence,
      };
    });
}

/** A year in the title of a work, which stands in *emphasis*, is the title's. */
function isInTitle(
  { emphasised, text }: TextBlock,
  found: FigureToSource,
  start: number,
  names: readonly string[],
): boolean {
  const around = emphasised.find(
    (span) => span.start <= start + found.start && start + found.end <= span.end,
  );
  if (around === undefined) return false;
  const title = text.slice(around.start, around.end);
  const isYear = found.figure?.kind === 'day' && found.figure.days.every((day) => day.length === 4);
  return names.includes(title) || (isYear && /^(?:\p{Lu}|\d)/u.test(title) && title.split(' ').length > 2);
}

function* inFields(
  manuscript: Manuscript,
  entry: WrittenEntry,
  names: readonly string[],
): Generator<Problem> {
  if (!isMdx(entry)) return;
  const evidence = evidenceBeside(manuscript, entry);
  const texts = textsWithoutTags(entry);
  const listed = (entry.data.unsourced ?? []).map(({ words }) => words);
  for (const [index, words] of listed.entries()) {
    const isThere = texts.some(({ text }) => inOneLine(text).includes(inOneLine(words)));
    if (!isThere) yield notFound(entry.positionOf(['unsourced', index, 'words']), words);
  }
  // What bears these out may stand in a file that cannot be read.
  if (isEvidenceUnread(manuscript, entry)) return;
  for (const text of texts) yield* inText(manuscript, entry, text, { evidence, names, listed });
}

function inText(
  manuscript: Manuscript,
  entry: WrittenEntry,
  { name, text: written, tag, placeOf }: TextWithoutTags,
  {
    evidence,
    names,
    listed,
  }: { evidence: EvidenceBeside; names: readonly string[]; listed: readonly string[] },
): Iterable<Problem> {
  const text = inOneLine(written);
  const figures = figuresToSource(text);
  const answered = figures.length === 0 ? [] : spansOf([...names, ...listed.map(inOneLine)], text);
  const shown = tag && evidenceOfTag(manuscript, entry, tag);
  return figures
    .values()
    .filter(({ start, end }) => !answered.some((span) => span.start <= start && end <= span.end))
    .filter(({ figure }) => figure === undefined || !isBorneOut(figure, shown ?? evidence))
    .filter(({ figure, end }) => !(figure && shown && countsWhatIsShown(figure, text.slice(end), shown)))
    .map((found) => {
      const phrase = phraseAround(text, found, found.figure?.kind);
      const words = text.slice(phrase.start, phrase.end);
      const fact = found.figure && factThatFits(manuscript, entry, found.figure, { text });
      return {
        ...placeOf(words),
        rule,
        level: found.isLoose ? 'warning' : 'error',
        ...adviceBesideProse(words, { name, tag, fact }),
      };
    });
}

function adviceBesideProse(
  words: string,
  { name, tag, fact }: Pick<TextWithoutTags, 'name' | 'tag'> & { fact: FittingFact | undefined },
): Pick<Problem, 'message' | 'remedy'> {
  const show =
    fact === undefined
      ? 'Mark a fact with this figure in the text of this file'
      : `Mark the fact "${fact.id}" in the text of this file: it ${fact.has}`;
  const listIt = `list it in the front matter, with a reason for readers: unsourced: [{ words: "${words}", because: "…" }]`;
  if (tag !== undefined && evidenceTags.has(tag.name ?? '')) {
    return {
      message: `None of the facts that this <${tag.name ?? ''}> shows has "${words}".`,
      remedy: `Write what they have, or ${listIt}`,
    };
  }
  return {
    message: `Nothing in this file bears out "${words}" in ${name}, which cannot hold tags.`,
    remedy: `${show}. Or cite a source there in a sentence with this figure, or ${listIt}`,
  };
}

function notFound(place: Stretch, words: string): Problem {
  return {
    ...place,
    rule,
    level: 'error',
    message: `"${words}" stands in none of this file’s fields and titles.`,
    remedy:
      'Copy the words as they stand there, or delete this entry. In the text itself, write <Unsourced because="…">words</Unsourced>.',
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}
