import { figuresToSource } from '../../prose/figures-to-source.ts';
import { daysBeside, factsNamedBy, isBorneOut, isEvidenceUnread } from '../evidence-beside.ts';
import { factThatFits } from '../facts-that-fit.ts';
import type { EntryOf, Manuscript } from '../manuscript.ts';
import { namesWithFigures, spansOf } from '../names-with-figures.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * Figures and days in the sentences that readers see beside facts, forecasts and questions are ones that the facts they
 * name have, or days of their own fields and sources. Nothing is judged while one of these cannot be read. What a claim `says` and its `note` are carried by the claim's sources.
 */
export function figuresBesideEvidenceAreSourced(manuscript: Manuscript): Problem[] {
  const names = namesWithFigures(manuscript);
  return manuscript.entries.flatMap((entry) => {
    const texts = sentencesOf(entry);
    if (texts.length === 0 || isEvidenceUnread(manuscript, entry)) return [];
    const facts = entry.kind === 'fact' ? [entry] : factsNamedBy(manuscript, entry);
    const notes = facts.flatMap(({ data }) => data.claims.map(({ note }) => note ?? ''));
    const evidence = {
      facts,
      days: daysBeside(manuscript, entry),
      figures: [...notes, ...facts.map(definitionOf), ...ownStatement(entry)].flatMap((text) =>
        figuresToSource(text).flatMap(({ figure }) => figure ?? []),
      ),
    };
    return texts.flatMap(({ name, text }) => {
      const figures = figuresToSource(text);
      const named = figures.length === 0 ? [] : spansOf(names, text);
      return (
        figures
          .filter(({ start, end }) => !named.some((span) => span.start <= start && end <= span.end))
          // "Two services say so": what stands in sight, in the claims of this fact, can be counted there.
          .filter(({ text: words }) => entry.kind !== 'fact' || /\d|half|third|quarter/i.test(words))
          .filter(({ figure }) => figure !== undefined && !isBorneOut(figure, evidence))
          .map(({ figure, text: words }) => ({
            ...entry.positionOf([name]),
            rule: 'figures-beside-evidence-are-sourced',
            level: 'error' as const,
            message: `Nothing that this ${entry.kind} names bears out "${words}" in ${name}.`,
            remedy: remedyFor(entry, figure && factThatFits(manuscript, entry, figure, { text })),
          }))
      );
    });
  });
}

function remedyFor(entry: WrittenEntry, fact: ReturnType<typeof factThatFits>): string {
  if (entry.kind === 'fact') {
    return 'Write a figure that one of its claims has, or put these words into the note of the claim whose source has them.';
  }
  return fact === undefined
    ? 'Name a fact that has this figure under facts, or write the sentence without it.'
    : `Add ${fact.id} under facts: that fact ${fact.has}. Or write the sentence without the figure.`;
}

interface NamedText {
  name: string;
  text: string;
}

function sentencesOf(entry: WrittenEntry): NamedText[] {
  const { kind, data } = entry;
  if (kind === 'fact') return written({ standingNote: data.standingNote });
  if (kind === 'forecast') return written({ because: data.because });
  if (kind !== 'question') return [];
  const { question, why, settledBy } = data;
  return written({ question, why, settledBy });
}

function written(fields: Record<string, string | undefined>): NamedText[] {
  return Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }]));
}

/** What a forecast forecast is carried by its source, so its outcome may speak of the same figures. */
function ownStatement(entry: WrittenEntry): string[] {
  return entry.kind === 'forecast' ? [entry.data.statement, entry.data.words ?? ''] : [];
}

function definitionOf({ data }: EntryOf<'fact'>): string {
  return 'definition' in data ? data.definition : '';
}
