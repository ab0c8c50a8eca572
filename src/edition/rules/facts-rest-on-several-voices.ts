import { independentVoices } from '../independent-voices.ts';
import { entriesOf, nameOfVoice, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A fact that rests on one voice is worth a second one. A party that speaks against its own interest needs none, nor does
 * what we computed, nor what a voice alone can say, such as the words of a document. The reader sees "reported". Content
 * model, warnings: "all claims rest on one voice †".
 */
export function factsRestOnSeveralVoices(manuscript: Manuscript): Problem[] {
  // Which source repeats which may stand in a file that could not be read.
  if (manuscript.unread.size > 0) return [];
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.kind !== 'derived' && data.kind !== 'clause' && data.standing !== 'withdrawn')
    .filter(({ data }) => !data.claims.some(({ admission }) => admission === true))
    .flatMap((fact) => {
      const [voice, ...others] = independentVoices(manuscript, fact);
      if (voice === undefined || others.length > 0) return [];
      return [
        {
          ...fact.positionOf(['claims']),
          rule: 'facts-rest-on-several-voices',
          level: 'warning' as const,
          message: `All claims of the fact "${fact.id}" rest on one voice: ${nameOfVoice(manuscript, voice)}.`,
          remedy: `Look for a voice that knows it otherwise: npm run new -- claim --fact ${fact.id}`,
        },
      ];
    });
}
