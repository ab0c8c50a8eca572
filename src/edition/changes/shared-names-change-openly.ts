import type { Problem } from '../problem.ts';
import { newUpdates, type Change } from './change.ts';
import { silentChanges } from './field-rules.ts';

const rule = 'shared-names-change-openly';

/**
 * Voices, places and terms say who speaks, where something is and what a word means: what was published of them changes only
 * together with a new correction or clarification, in whichever story it is told. What was not said before may be added.
 */
export function sharedNamesChangeOpenly(change: Change): Problem[] {
  return (['voice', 'place', 'term'] as const).flatMap((kind) =>
    silentChanges(change, {
      rule,
      kind,
      isHarmless: ({ was }) => was === undefined,
      isAnswered: (all) => newUpdates(all).some(({ data }) => data.kind !== 'development'),
      remedy: () =>
        'Put it back, or tell readers what changed: npm run new -- update --kind clarification (or correction)',
    }),
  );
}
