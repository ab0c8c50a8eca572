import { entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { withdrawalOf } from '../what-stands.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * A withdrawn fact says so twice: in its standing, and with the day and the reason under `withdrawn`. What takes the place of
 * something withdrawn stands itself.
 */
export function withdrawalsAreWhole(manuscript: Manuscript): Problem[] {
  return manuscript.entries.flatMap((entry) => [
    ...differingStanding(manuscript, entry),
    ...withdrawnSuccessor(manuscript, entry),
  ]);
}

const rule = { rule: 'withdrawals-are-whole', level: 'error' } as const;

function differingStanding({ today }: Manuscript, entry: WrittenEntry): Problem[] {
  if (entry.kind !== 'fact') return [];
  const { standing, withdrawn } = entry.data;
  if ((standing === 'withdrawn') === (withdrawn !== undefined)) return [];
  if (withdrawn === undefined) {
    return [
      {
        ...entry.positionOf(['standing']),
        ...rule,
        message: `The fact "${entry.id}" stands as withdrawn, but does not say since when and why.`,
        remedy: `Add withdrawn: with on: ${today} and because: the reason, in words for readers.`,
      },
    ];
  }
  return [
    {
      ...entry.positionOf(['standing']),
      ...rule,
      message: `The fact "${entry.id}" was withdrawn, but its standing is "${standing}".`,
      remedy: 'Write standing: withdrawn.',
    },
  ];
}

function withdrawnSuccessor(manuscript: Manuscript, entry: WrittenEntry): Problem[] {
  const see = withdrawalOf(entry)?.see;
  if (see === undefined) return [];
  const named = entryNamed(manuscript, entry, entry.kind, see);
  if (named === undefined || withdrawalOf(named) === undefined) return [];
  return [
    {
      ...entry.positionOf(['withdrawn', 'see']),
      ...rule,
      message:
        named === entry
          ? `The ${entry.kind} "${entry.id}" cannot take its own place.`
          : `The ${entry.kind} "${see}" cannot take the place of "${entry.id}": it was withdrawn as well.`,
      remedy: `Name a ${entry.kind} that stands, or delete see.`,
    },
  ];
}
