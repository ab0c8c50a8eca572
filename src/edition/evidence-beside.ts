import type { TagNode } from '../prose/prose-tree.ts';
import { textBlocksIn } from '../prose/sentences.ts';
import { figuresIn, type FigureInWords } from '../prose/figures-in-words.ts';
import { daysThatHaveCome } from './days-of-content.ts';
import { hasFigure } from './figures-of-facts.ts';
import {
  entriesOf,
  entryNamed,
  fileFor,
  isUnread,
  referencesFrom,
  type EntryOf,
  type Manuscript,
} from './manuscript.ts';
import { isSameFigure, isThatDay } from './same-figure.ts';
import { setAsideSince } from './set-aside.ts';
import type { WrittenEntry } from './written-entry.ts';

/** What stands behind words that cannot hold tags: facts, days and sourced sentences beside them. */
export interface EvidenceBeside {
  facts: readonly EntryOf<'fact'>[];
  /** Days that fields of the file, its explainer and its sources give. */
  days: readonly string[];
  /** Figures of sentences with a source. */
  figures: readonly FigureInWords[];
}

/**
 * What stands behind the fields and titles of an MDX file: the facts it names (for `explainer.mdx`, all facts of the
 * explainer), the figures of its sourced sentences, and the days of its own fields, of the explainer, of the founding
 * report and of the sources it cites.
 */
export function evidenceBeside(manuscript: Manuscript, entry: WrittenEntry): EvidenceBeside {
  const facts =
    entry.kind === 'explainer'
      ? entriesOf(manuscript, 'fact', entry.explainer)
      : factsNamedBy(manuscript, entry);
  const blocks = entry.prose === undefined ? [] : textBlocksIn(entry.prose.root);
  const sourced = blocks.flatMap(({ text, sentences }) =>
    sentences.filter(({ sources }) => sources.length > 0).map(({ start, end }) => text.slice(start, end)),
  );
  const replaced = [
    ...(entry.kind === 'update' && entry.data.kind === 'correction' ? [entry.data.was] : []),
    ...facts.flatMap((fact) => setAsideSince(fact, entry)),
  ];
  return {
    facts,
    days: daysBeside(manuscript, entry),
    figures: [...sourced, ...replaced].flatMap(figuresIn),
  };
}

const countsOf = /^[- ](?:counts|estimates|figures|claims|voices|sources|years|rates|sums|places|regions)\b/;

/**
 * What stands behind the title of a chart, sum or table: only the facts that it shows.
 * @returns nothing for a tag that shows no facts
 */
export function evidenceOfTag(
  manuscript: Manuscript,
  entry: WrittenEntry,
  tag: TagNode,
): EvidenceBeside | undefined {
  const facts = referencesFrom(manuscript, entry)
    .filter((reference) => reference.tag === tag && reference.to === 'fact')
    .map(({ id }) => entryNamed(manuscript, entry, 'fact', id))
    .filter((fact) => fact !== undefined);
  return facts.length === 0 ? undefined : { facts, days: [], figures: [] };
}

/** Whether a number in a title counts what the chart itself shows, as a reader can see: "three years, three voices". */
export function countsWhatIsShown(
  { values, kind }: FigureInWords,
  after: string,
  { facts }: EvidenceBeside,
): boolean {
  const shown = facts.flatMap(({ data }) => data.claims).length;
  return kind === 'number' && values.every((value) => value <= shown) && countsOf.test(after);
}

/** The facts that a file names in its fields and tags. */
export function factsNamedBy(manuscript: Manuscript, entry: WrittenEntry): EntryOf<'fact'>[] {
  return referencesFrom(manuscript, entry)
    .filter(({ to }) => to === 'fact')
    .map(({ id }) => entryNamed(manuscript, entry, 'fact', id))
    .filter((fact) => fact !== undefined);
}

/** The days that a file's own fields give, those of its explainer and of the sources that the file names. */
export function daysBeside(manuscript: Manuscript, entry: WrittenEntry): string[] {
  const explainers = entriesOf(manuscript, 'explainer', entry.explainer);
  const sources = [...explainers, entry]
    .flatMap((from) => referencesFrom(manuscript, from))
    .filter(({ to }) => to === 'source');
  const days = [
    ...[entry, ...explainers].flatMap(daysOf),
    ...sources.flatMap(({ from, id }) => {
      const source = entryNamed(manuscript, from, 'source', id);
      return source === undefined ? [] : daysOf(source);
    }),
  ];
  return [...new Set(days)];
}

function daysOf(entry: WrittenEntry): string[] {
  const review = 'reviewBy' in entry.data && entry.data.reviewBy !== 'never' ? [entry.data.reviewBy] : [];
  return [...daysThatHaveCome(entry).map(({ day }) => day), ...review].filter((day) => day !== undefined);
}

/** Whether something beside the words has their figure. */
export function isBorneOut(figure: FigureInWords, { facts, days, figures }: EvidenceBeside): boolean {
  const isDay =
    figure.days.length > 0 && figure.days.every((day) => days.some((known) => isThatDay(known, day)));
  const isSaid =
    (figure.values.length > 0 &&
      figure.values.every((value) =>
        figures.some((each) => each.values.some((known) => isSameFigure(known, value))),
      )) ||
    (figure.days.length > 0 &&
      figure.days.every((day) => figures.some((each) => each.days.some((known) => isThatDay(known, day)))));
  return isDay || isSaid || facts.some((fact) => hasFigure(fact, figure)) || areEnds(figure, facts);
}

/** "between 200 million and 3 billion dollars": the lowest and the highest of several claims. */
function areEnds(figure: FigureInWords, facts: readonly EntryOf<'fact'>[]): boolean {
  return (
    figure.values.length === 2 &&
    figure.values.every((value) => facts.some((fact) => hasFigure(fact, { ...figure, values: [value] })))
  );
}

/**
 * Whether something of what stands behind a file's words is there and cannot be read: its explainer, or a fact or source that
 * the file names. Then nobody can say that nothing bears its words out.
 */
export function isEvidenceUnread(manuscript: Manuscript, entry: WrittenEntry): boolean {
  if (manuscript.unread.size === 0) return false;
  const { explainer } = entry;
  const named = referencesFrom(manuscript, entry).filter(({ to }) => to === 'fact' || to === 'source');
  return [
    ...(explainer === undefined ? [] : [fileFor('explainer', explainer)]),
    ...named.map(({ to, id }) => fileFor(to, id, explainer)),
  ].some((file) => isUnread(manuscript, file));
}
