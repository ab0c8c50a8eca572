import { wordList } from '../../wording/list.ts';
import { listClaims } from '../claims-in-words.ts';
import { independentVoices } from '../independent-voices.ts';
import { entriesOf, nameOfVoice, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { canAgree, spansOf, type Span } from '../spans.ts';

/**
 * A fact on which independent voices agree may be more than reported, and one on which they contradict each other is
 * disputed. An editor who has said why it is not, in standingNote, is not asked again. Content model: "reported (one voice)".
 */
export function reportedFactsRestOnOneVoice(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.standing === 'reported' && data.standingNote === undefined)
    .flatMap((fact) => {
      const told = toldOf(manuscript, fact, independentVoices(manuscript, fact));
      if (told === undefined) return [];
      return [
        {
          ...fact.positionOf(['standing']),
          rule: 'reported-facts-rest-on-one-voice',
          level: 'warning' as const,
          ...told,
        },
      ];
    });
}

function toldOf(
  manuscript: Manuscript,
  fact: EntryOf<'fact'>,
  voices: readonly string[],
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (voices.length < 2) return undefined;
  const spans = spansOf(fact).filter(({ by }) => voices.includes(by));
  if (hasContradiction(spans)) {
    return {
      message: `The fact "${fact.id}" is reported, but independent voices contradict each other. ${listClaims(manuscript, fact)}`,
      remedy: 'Write standing: disputed, or say in standingNote why it is not.',
    };
  }
  if (!agree(fact)) return undefined;
  const names = wordList(voices.map((voice) => nameOfVoice(manuscript, voice)));
  return {
    message: `The fact "${fact.id}" is reported, which means that one voice says so, but independent voices agree: ${names}.`,
    remedy: 'Write standing: confirmed, or say in standingNote why it is not.',
  };
}

/** Whether two voices give figures for the same day, month or year that cannot both be true. */
function hasContradiction(spans: readonly Span[]): boolean {
  return spans.some((one) =>
    spans.some((other) => one.by !== other.by && one.asOf === other.asOf && !canAgree(one, other)),
  );
}

/** Whether all claims say the same. Of claims in words only an editor can tell; they are taken to agree. */
function agree({ data }: EntryOf<'fact'>): boolean {
  const figures = data.claims.map((claim) =>
    'value' in claim || 'low' in claim ? [claim.value, claim.low, claim.high] : [],
  );
  return new Set(figures.map((figure) => figure.join(' '))).size === 1;
}
