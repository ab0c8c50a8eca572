import { wordList } from '../../wording/list.ts';
import { independentVoices } from '../independent-voices.ts';
import { entriesOf, nameOfVoice, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A fact on which independent voices agree may be more than reported. An editor who has said why it is not, in
 * standingNote, is not asked again. Content model: "reported (one voice)".
 */
export function reportedFactsRestOnOneVoice(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.standing === 'reported' && data.standingNote === undefined)
    .flatMap((fact) => {
      const voices = independentVoices(manuscript, fact);
      if (voices.length < 2 || !agree(fact)) return [];
      const names = wordList(voices.map((voice) => nameOfVoice(manuscript, voice)));
      return [
        {
          ...fact.positionOf(['standing']),
          rule: 'reported-facts-rest-on-one-voice',
          level: 'warning' as const,
          message: `The fact "${fact.id}" is reported, which means that one voice says so, but independent voices agree: ${names}.`,
          remedy: 'Write standing: confirmed, or say in standingNote why it is not.',
        },
      ];
    });
}

/** Whether all claims say the same. Of claims in words only an editor can tell; they are taken to agree. */
function agree({ data }: EntryOf<'fact'>): boolean {
  const figures = data.claims.map((claim) =>
    'value' in claim || 'low' in claim ? [claim.value, claim.low, claim.high] : [],
  );
  return new Set(figures.map((figure) => figure.join(' '))).size === 1;
}
