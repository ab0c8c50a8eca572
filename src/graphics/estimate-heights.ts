/**
 * How tall text and cards will be, guessed from their words: the build has no browser to ask. Everything is in lines of
 * running text (31 px) at the widths of a wide screen. A guess that is a little too tall costs nothing: cards then begin
 * a little higher, or move below their paragraph a little sooner.
 */
import type { Claim, Fact, Interlude, Passage, Quote } from '../edition/edition.ts';
import { wordFact, wordUnit } from '../wording/fact.ts';
import { wordSourceKind } from '../wording/source-kind.ts';
import { citedOnce, wordStance } from '../wording/stance.ts';
import { otherVoicesLatest, wordClaim, wordHistory, wordSaysWho } from '../wording/says-who.ts';

/** Height of a line of running text in pixels. */
const line = 31;
/** Characters on a line of running text. */
const measure = 64;
/** Width of the ledger column in pixels, between its two widths. */
const column = 316;

/** Space between two blocks of running text. */
export const betweenBlocks = 0.65;
/** Space between two asides in the ledger column. */
export const betweenAsides = 24 / line;

/** Height of the block that a passage is. */
export function heightOfBlock(passage: Passage): number {
  const marks = passage.facts.length + passage.citations.length + passage.quotes.length;
  if (passage.picture !== undefined) return heightOfPicture(passage.picture);
  if (passage.length > 0) return Math.ceil((passage.length + marks * 2.5) / measure);
  const clause = passage.facts[0]?.fact;
  return clause?.kind === 'clause' ? heightOfClause(clause) : heightOfTable(passage);
}

/** Height of blocks beside which no evidence stands, with the space after each. */
export function heightOfInterludes(interludes: readonly Interlude[]): number {
  return interludes.reduce((sum, interlude) => sum + heightOfInterlude(interlude) + betweenBlocks, 0);
}

function heightOfInterlude(interlude: Interlude): number {
  switch (interlude.kind) {
    case 'words':
      return Math.ceil(interlude.length / measure);
    case 'quote':
      return heightOfBlockQuote(interlude.quote);
    case 'places':
      return 2 + interlude.count * 3;
    case 'map':
    case 'route':
      return heightOfPicture({ kind: interlude.kind, count: interlude.count });
    case 'timeline':
      return interlude.count * 1.5;
    case 'forecasts':
    case 'questions':
      return interlude.count * 8;
  }
}

/** A map with its key, and a table with a row for each place or part of the way. */
function heightOfPicture({ kind, count }: { kind: 'map' | 'route'; count: number }): number {
  return kind === 'map' ? 20 + count * 6 : 15;
}

/** A quotation that stands alone, with its translation and the card of its speaker under it. */
function heightOfBlockQuote({ words, translation }: Quote): number {
  const original = words.text.length * (words.language === 'ko' ? 1.8 : 1);
  const large = translation === undefined ? original : translation.text.length;
  const small = translation === undefined ? 0 : original;
  return Math.floor(rows(large, 46) * 1.1 + rows(small, 62) * 0.7 + 4);
}

/** Height of the notes on a clause in the ledger column; nothing for what is no clause. */
export function heightOfNotes(passage: Passage): number {
  const clause = passage.facts[0]?.fact;
  if (passage.length > 0 || clause?.kind !== 'clause') return 0;
  const notes = [
    ...clause.phrases.map(({ title, note }) => `${title}. ${note}`),
    ...(clause.leftOut ? [clause.leftOut.note] : []),
  ];
  return pixels(
    notes.map((note) => 26 + rows(note.length, 50) * 20.3),
    32,
  );
}

/** Height of all cards and rows of a passage under each other in the ledger column. */
export function heightOfEvidence(passage: Passage): number {
  return pixels([
    ...passage.facts.map(({ fact, isFirst, told }) =>
      isFirst ? heightOfCard(fact, told) : 94 + told.length * 20,
    ),
    ...passage.citations.map(({ isFirst }) => (isFirst ? 108 : 60)),
    ...passage.quotes.map(({ quote, isFirst }) => (isFirst ? heightOfQuote(quote) : 66)),
  ]);
}

/** A height that all cards of a passage will hardly exceed, in whole lines. */
export function mostHeightOfEvidence(passage: Passage): number {
  return Math.min(Math.ceil(heightOfEvidence(passage) * 1.2) + 1, 60);
}

/** Height of the same in two narrower columns below the passage. */
export function heightOfEvidenceBelow(passage: Passage): number {
  const entries = passage.facts.length + passage.citations.length + passage.quotes.length;
  return heightOfEvidence(passage) * (entries > 1 ? 0.52 : 0.7) + 1.5;
}

function heightOfCard(fact: Fact, told: readonly Claim[]): number {
  const { current } = fact;
  const figure = wordFact(fact);
  const others = [...new Set([...told, ...(fact.standing === 'disputed' ? otherVoicesLatest(fact) : [])])];
  const who = wordSaysWho(fact, 'shortName').map(({ label, words }) => `${label} ${words}`);
  const history = wordHistory(fact, [current, ...others]);
  const earlier = history === undefined ? '' : `${history.label} ${history.words}`;
  const disputes = others.map((claim) => wordClaim(fact, claim)).join('; ');
  return (
    55 +
    (figure === undefined ? 0 : rows(figure.length + (wordUnit(fact)?.length ?? 0) * 0.7, 22) * 33) +
    rows((current.says ?? fact.label).length, 40) * 22.8 +
    [...who, disputes, earlier, ...correctionsOf(fact), current.note ?? ''].reduce(
      (sum, words) => sum + rows(words.length, 48) * 19.9 + (words === '' ? 0 : 4.8),
      0,
    ) +
    rowsOfSources(citedOnce([current, ...others])) * 24.7
  );
}

/** The lines that tell what we had wrong. */
function correctionsOf({ mended }: Pick<Fact, 'mended'>): string[] {
  return mended.map(
    ({ was, now, because = '' }) => `Corrected on 24 November 2026: was ${was}, now ${now}. ${because}`,
  );
}

function heightOfQuote({ words, translation, role, speaker, mended }: Quote): number {
  const quoted =
    rows(words.text.length * (words.language === 'ko' ? 2 : 1), 40) + rows(translation?.text.length ?? 0, 40);
  const corrected = correctionsOf({ mended }).reduce(
    (sum, each) => sum + rows(each.length, 48) * 19.9 + 4.8,
    0,
  );
  return 52 + quoted * 22.8 + rows(`${speaker.name}, ${role}`.length + 60, 48) * 19.9 + 25 + corrected;
}

/** Rows that sources need in the order they stand, each with the tag of its kind, and the two links after them. */
function rowsOfSources(cited: ReturnType<typeof citedOnce>): number {
  const widths = cited.map(
    ({ source: { kind, publisher }, stance }) =>
      wordSourceKind(kind).length * 5.8 + (publisher.length + (wordStance(stance)?.length ?? 0)) * 6.5 + 17,
  );
  let count = 1;
  let used = 0;
  for (const width of [...widths, 85, 100]) {
    if (used > 0 && used + width > column) {
      count += 1;
      used = 0;
    }
    used += width + 12;
  }
  return count;
}

function heightOfClause(fact: Fact & { kind: 'clause' }): number {
  const english = fact.texts.find(({ language }) => language === 'en')?.text.length ?? 0;
  const others = fact.texts.reduce(
    (sum, { language, text }) => sum + (language === 'en' ? 0 : rows(text.length, 34) + 1.5),
    0,
  );
  return Math.floor(rows(english, 50) * 1.1 + (fact.leftOut ? 3.5 : 0) + others * 0.9);
}

/** A chart or a sum: a row for each claim or operand, and under a chart its note, its sources and its files. */
function heightOfTable({ facts }: Passage): number {
  const claims = facts.reduce(
    (sum, { fact }) => sum + (fact.kind === 'derived' ? 3 : fact.claims.length * 2),
    0,
  );
  const foot = facts.every(({ fact }) => fact.kind === 'derived') ? 0 : 6;
  return 3 + claims + foot;
}

function rows(characters: number, inRow: number): number {
  return Math.ceil(characters / inRow);
}

function pixels(heights: number[], more = 0): number {
  return (heights.reduce((sum, height) => sum + height, 0) + more) / line;
}
