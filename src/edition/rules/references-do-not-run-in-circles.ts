import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem, Stretch } from '../problem.ts';

/**
 * No source is taken from itself, and no fact worked out from itself, over however many steps.
 * Content model: "no cycles".
 */
export function referencesDoNotRunInCircles(manuscript: Manuscript): Problem[] {
  const sources = circles(entriesOf(manuscript, 'source'), (source) =>
    namedBy(source.data.derivedFrom ?? [], (id) => entryNamed(manuscript, source, 'source', id)),
  );
  const facts = circles(entriesOf(manuscript, 'fact'), (fact) =>
    namedBy(fact.data.kind === 'derived' ? fact.data.of : [], (id) =>
      entryNamed(manuscript, fact, 'fact', id),
    ),
  );
  return [
    ...sources.map(({ entry, step, names }) =>
      circular(entry.positionOf(['derivedFrom', step]), {
        message: `This source would be taken from itself: ${names}.`,
        remedy:
          'Delete the id here, or the one that leads back: only the work that repeats another names it.',
      }),
    ),
    ...facts.map(({ entry, step, names }) =>
      circular(entry.positionOf(['of', step]), {
        message: `This fact would be worked out from itself: ${names}.`,
        remedy: 'Name a fact here that is not worked out from this one.',
      }),
    ),
  ];
}

function circular(place: Stretch, told: Pick<Problem, 'message' | 'remedy'>): Problem {
  return { ...place, rule: 'references-do-not-run-in-circles', level: 'error', ...told };
}

interface Step<Entry> {
  index: number;
  entry: Entry;
}

function namedBy<Entry>(ids: readonly string[], find: (id: string) => Entry | undefined): Step<Entry>[] {
  return ids.flatMap((id, index) => {
    const entry = find(id);
    return entry === undefined ? [] : [{ index, entry }];
  });
}

interface Circle<Entry> {
  entry: Entry;
  /** Index of the reference that closes the circle. */
  step: number;
  /** The ids on the way round: `a → b → a`. */
  names: string;
}

/** Each circle once, at the reference that closes it. */
function circles<Entry extends EntryOf<'source'> | EntryOf<'fact'>>(
  entries: readonly Entry[],
  next: (entry: Entry) => Step<Entry>[],
): Circle<Entry>[] {
  const found: Circle<Entry>[] = [];
  const done = new Set<Entry>();
  const follow = (entry: Entry, way: readonly Entry[]): void => {
    for (const { index, entry: reached } of next(entry)) {
      const seen = way.indexOf(reached);
      if (seen >= 0) {
        const names = [...way.slice(seen), reached].map(({ id }) => id).join(' → ');
        found.push({ entry, step: index, names });
      } else if (!done.has(reached)) {
        follow(reached, [...way, reached]);
      }
    }
    done.add(entry);
  };
  for (const entry of entries) if (!done.has(entry)) follow(entry, [entry]);
  return found;
}
