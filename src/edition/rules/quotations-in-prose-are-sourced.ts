import { quotationsIn } from '../../prose/quotations.ts';
import { textBlocksIn, type TextBlock } from '../../prose/sentences.ts';
import { shorten } from '../../wording/shorten.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { untilEnough } from '../tell-at-most.ts';
import { isMdx, textsWithoutTags } from '../texts-without-tags.ts';
import type { WrittenEntry } from '../written-entry.ts';

const rule = 'quotations-in-prose-are-sourced';
const longestShown = 60;

/**
 * Words in quotation marks are somebody's. They stand in `Said` or `Quote`, in a sentence with a source, or are marked as
 * having none. That holds for a single word too: who puts a word in marks says whose word it is. Fields and titles, which
 * hold no tags, quote only what a quote of the story has. Content model: "every … quotation in prose stands in … `Said`,
 * `Quote`, in a sentence with a `Source`, or in `Unsourced`".
 */
export function quotationsInProseAreSourced(manuscript: Manuscript): Problem[] {
  return untilEnough(manuscript.entries.filter(isMdx), (entry) => [
    inFields(manuscript, entry),
    inProse(manuscript, entry),
  ]);
}

function inProse(manuscript: Manuscript, entry: WrittenEntry): Iterable<Problem> {
  const blocks = entry.prose === undefined ? [] : textBlocksIn(entry.prose.root);
  return blocks.values().flatMap((block) =>
    quotationsIn(block.open)
      .values()
      .filter((quotation) => !hasSource(block, quotation))
      .map(({ start, end, words }) => {
        const from = block.placeOf(start);
        const to = block.placeOf(end - 1);
        const shown = shorten(words, longestShown);
        const quote = quoteWith(manuscript, entry, words);
        const others = `put <Source id="…" /> after the full stop, or <Unsourced because="…">${block.open.slice(start, start + 1)}${shown}${block.open.slice(end - 1, end)}</Unsourced>`;
        return {
          file: entry.file,
          ...from,
          length: from.line === to.line ? to.column - from.column + 1 : 1,
          rule,
          level: 'error' as const,
          message: `Nobody stands for the words “${shown}”.`,
          remedy:
            quote === undefined
              ? `No quote here has these words yet. Add one with npm run new -- quote and write <Said id="…">${shown}</Said>, without marks. Or ${others}.`
              : `Write <Said id="${quote.id}">${shown}</Said>, without marks. Or ${others}.`,
        };
      }),
  );
}

/** Whether a sentence that the quotation stands in, or ends in, has a source. */
function hasSource({ sentences }: TextBlock, { start, end }: { start: number; end: number }): boolean {
  return sentences.some(
    (sentence) => sentence.start < end && sentence.end > start && sentence.sources.length > 0,
  );
}

function inFields(manuscript: Manuscript, entry: WrittenEntry): Iterable<Problem> {
  if (!isMdx(entry)) return [];
  const listed = (entry.data.unsourced ?? []).map(({ words }) => plain(words));
  const texts = textsWithoutTags(entry).values();
  return texts.flatMap(({ name, text, placeOf }) =>
    quotationsIn(text)
      .values()
      .filter(({ words }) => quoteWith(manuscript, entry, words) === undefined)
      .filter(({ words }) => !listed.some((each) => each.includes(plain(words))))
      .map(({ words }) => ({
        ...placeOf(words),
        rule,
        level: 'error',
        message: `No quote of this story has the words “${shorten(words, longestShown)}” in ${name}, which cannot hold tags.`,
        remedy: `Quote what a quote file has, or take the marks off. Or list the words in the front matter, with a reason for readers: unsourced: [{ words: "${shorten(words, longestShown)}", because: "…" }]`,
      })),
  );
}

function quoteWith(manuscript: Manuscript, entry: WrittenEntry, words: string): EntryOf<'quote'> | undefined {
  const wanted = plain(words);
  return entriesOf(manuscript, 'quote', entry.explainer).find(({ data }) =>
    plainTextsOf(data).some((text) => text.includes(wanted)),
  );
}

const plainTexts = new WeakMap<EntryOf<'quote'>['data'], string[]>();

function plainTextsOf(quote: EntryOf<'quote'>['data']): string[] {
  const known = plainTexts.get(quote) ?? [quote.words.text, quote.translation?.text ?? ''].map(plain);
  plainTexts.set(quote, known);
  return known;
}

/** Words without what an editor may change at their edges. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
