import { plainText } from '../../prose/plain-text.ts';
import type { EntryOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { pairsOf, type Change } from './change.ts';
import { differencesOf, type Difference } from './differences.ts';
import { evidenceIn, type Evidence } from './evidence-in-prose.ts';
import { silentChanges } from './field-rules.ts';
import { marksOfWithdrawn } from './withdrawn-openly.ts';

const rule = 'updates-are-never-rewritten';
const remedy =
  'Put it back as it was. What is wrong in it is told by a new update: npm run new -- update --kind correction';

/**
 * An update is what we said on its day: it is never changed. It may be withdrawn as it is, but for a correction, which stays.
 * Where something that it marks was withdrawn, `Unsourced` takes the place of the mark, round the same words. Slips of spelling
 * may be mended. Content model: "Nothing is overwritten"; "corrections stay visible".
 */
export function updatesAreNeverRewritten(change: Change): Problem[] {
  return [
    ...silentChanges(change, { rule, kind: 'update', isHarmless: isWithdrawal, remedy: () => remedy }),
    ...pairsOf(change, 'update').flatMap(({ before, after }) => {
      const what = whatChanged(change, before, after);
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

function isWithdrawal({ path, was }: Difference): boolean {
  return path[0] === 'withdrawn' && was === undefined;
}

function whatChanged(
  change: Change,
  before: EntryOf<'update'>,
  after: EntryOf<'update'>,
): string | undefined {
  if (differencesOf(bodyOf(before), bodyOf(after)).length > 0) return 'words';
  const [was, now] = [evidenceIn(before), evidenceIn(after)];
  const kept = new Set(now.map(({ key }) => key));
  const freed = was.filter(marksOfWithdrawn(change, before, after)).filter(({ key }) => !kept.has(key));
  const known = new Set(was.map(({ key }) => key));
  const notes = now.filter(({ sort, key }) => sort === 'Unsourced' && !known.has(key)).slice(0, freed.length);
  const keys = (evidence: readonly Evidence[], but: readonly Evidence[]) =>
    evidence.flatMap((each) => (but.includes(each) ? [] : [each.key])).join('\n');
  return keys(was, freed) === keys(now, notes) ? undefined : 'facts or sources in the text';
}

function bodyOf({ prose }: EntryOf<'update'>): string {
  return prose === undefined ? '' : plainText(prose.root);
}
