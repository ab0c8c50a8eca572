import { listClaims } from '../claims-in-words.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { canAgree, spansOf, type Span } from '../spans.ts';

/**
 * A dispute has two sides to show: two voices whose figures for about the same time cannot both be true, a source that
 * disputes a claim, or, where claims are in words, two voices and a note that says in what they differ. A result is
 * disputed where something is that it is worked out from. Content model: "disputed (claims that cannot both be true)" and
 * "disputed shows at least two claims".
 */
export function disputedFactsShowTwoClaims(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.standing === 'disputed')
    .flatMap((fact) => {
      const told = isOfDisputedParts(manuscript, fact) ? undefined : withoutDispute(manuscript, fact);
      if (told === undefined) return [];
      return [
        {
          ...fact.positionOf(['standing']),
          rule: 'disputed-facts-show-two-claims',
          level: 'error' as const,
          ...told,
        },
      ];
    });
}

type Told = Pick<Problem, 'message' | 'remedy'>;

function isOfDisputedParts(manuscript: Manuscript, fact: EntryOf<'fact'>): boolean {
  if (fact.data.kind !== 'derived') return false;
  return fact.data.of.some((id) => entryNamed(manuscript, fact, 'fact', id)?.data.standing === 'disputed');
}

function withoutDispute(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  const { claims, standingNote } = fact.data;
  const remedy =
    'Add the claim that contradicts it, or mark the source that does with stance: disputes, or write standing: reported.';
  if (claims.length < 2)
    return { message: `The fact "${fact.id}" is disputed, but has only one claim.`, remedy };
  if (claims.some(({ sources }) => sources.some(({ stance }) => stance === 'disputes'))) return undefined;
  if (new Set(claims.map(({ by }) => by)).size < 2) {
    return { message: `The fact "${fact.id}" is disputed, but all its claims are by one voice.`, remedy };
  }
  const spans = spansOf(fact);
  if (spans.length === claims.length && !contradict(spans)) {
    return {
      message: `The fact "${fact.id}" is disputed, but no two voices contradict each other in it. ${listClaims(manuscript, fact)}`,
      remedy,
    };
  }
  if (spans.length > 0 || standingNote !== undefined) return undefined;
  return {
    message: `The fact "${fact.id}" is disputed, but nothing says in what its voices differ.`,
    remedy: 'Say so in standingNote, in a sentence or two.',
  };
}

/** What is said of times further apart need not be about the same number. */
const mostYearsApart = 1;

function contradict(spans: readonly Span[]): boolean {
  const year = ({ asOf }: Span) => Number(asOf.slice(0, 4));
  return spans.some((one) =>
    spans.some(
      (other) =>
        one.by !== other.by && Math.abs(year(one) - year(other)) <= mostYearsApart && !canAgree(one, other),
    ),
  );
}
