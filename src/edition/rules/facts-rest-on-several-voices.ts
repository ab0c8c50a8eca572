import { debtsOf } from '../debts-of-facts.ts';
import { independentVoices } from '../independent-voices.ts';
import { entriesOf, nameOfVoice, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A fact that rests on one voice is worth a second one. A party that speaks against its own interest needs none, nor does
 * what we computed, nor a clause of a document. The fact's page says so. Content model, warnings: "all claims rest on one
 * voice †".
 */
export function factsRestOnSeveralVoices(manuscript: Manuscript): Problem[] {
  // Which source repeats which may stand in a file that could not be read.
  if (manuscript.unread.size > 0) return [];
  return entriesOf(manuscript, 'fact')
    .filter((fact) => debtsOf(manuscript, fact).includes('one-voice'))
    .map((fact) => ({
      ...fact.positionOf(['claims']),
      rule: 'facts-rest-on-several-voices',
      level: 'warning',
      message: `All claims of the fact "${fact.id}" rest on one voice: ${nameOfVoice(manuscript, independentVoices(manuscript, fact)[0] ?? '')}.`,
      remedy: `Look for a voice that knows it otherwise: npm run new -- claim --fact ${fact.id}`,
    }));
}
