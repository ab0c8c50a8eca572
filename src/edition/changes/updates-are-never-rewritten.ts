import { plainText } from '../../prose/plain-text.ts';
import type { EntryOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { pairsOf, type Change } from './change.ts';
import { differencesOf } from './differences.ts';
import { evidenceIn } from './evidence-in-prose.ts';
import { silentChanges } from './field-rules.ts';

const rule = 'updates-are-never-rewritten';
const remedy =
  'Put it back as it was. What is wrong in it is told by a new update: npm run new -- update --kind correction';

/**
 * An update is what we said on its day: it is neither changed nor withdrawn, and a correction least of all. Slips of spelling
 * may be mended. Content model: "Nothing is overwritten"; "corrections stay visible".
 */
export function updatesAreNeverRewritten(change: Change): Problem[] {
  return [
    ...silentChanges(change, { rule, kind: 'update', isAnswered: () => false, remedy: () => remedy }),
    ...pairsOf(change, 'update').flatMap(({ before, after }) => {
      const what = whatChanged(before, after);
      if (what === undefined) return [];
      return [
        {
          ...after.positionOf([]),
          rule,
          level: 'error' as const,
          message: `The ${what} of the published update "${after.id}" have changed.`,
          remedy,
        },
      ];
    }),
  ];
}

function whatChanged(before: EntryOf<'update'>, after: EntryOf<'update'>): string | undefined {
  if (differencesOf(bodyOf(before), bodyOf(after)).length > 0) return 'words';
  const keys = (update: EntryOf<'update'>) => evidenceIn(update).map(({ key }) => key);
  return keys(before).join('\n') === keys(after).join('\n') ? undefined : 'facts or sources in the text';
}

function bodyOf({ prose }: EntryOf<'update'>): string {
  return prose === undefined ? '' : plainText(prose.root);
}
