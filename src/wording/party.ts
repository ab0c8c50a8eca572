import type { Party } from '../edition/edition.ts';
import { namesInOrder, type Named } from './named.ts';

const parties: Record<Party, Named> = {
  belligerent: {
    name: 'Party to the war',
    meaning:
      'A state at war, or somebody who speaks for one: evidence of what that side says, not of the thing itself.',
  },
  ally: {
    name: 'Ally of a party',
    meaning: 'A state that helps one side of the war, or somebody who speaks for one.',
  },
  'state-affiliated': {
    name: 'Belongs to a state outside the war',
    meaning: 'Run, owned or paid by a state that is outside the war.',
  },
  none: { name: 'No party to the war', meaning: 'Speaks for no side of the war.' },
};

/** How close a voice or source can stand to the war, the closest first. */
export const partiesInOrder = namesInOrder(parties);

/** How close a voice or source stands to the war: `Party to the war`. */
export function wordParty(party: Party): string {
  return parties[party].name;
}

/** What that closeness means, in one sentence. */
export function explainParty(party: Party): string {
  return parties[party].meaning;
}
