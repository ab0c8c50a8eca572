import type { Problem, Stretch } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { newUpdates, pairsOf, successorOf, type Change } from './change.ts';
import { evidenceIn, type Evidence } from './evidence-in-prose.ts';
import { proseOfStory } from './prose-of-story.ts';
import { marksOfWithdrawn } from './withdrawn-openly.ts';

const rule = 'prose-keeps-its-evidence';

/**
 * Figures, quotations, citations and marks of facts in a published story stay, or change together with a new update.
 * Evidence may move from one section to another, a table of places may become a map of them, and the mark of something withdrawn goes with it; the words inside and around it have rules of their own. Content model: "Nothing changes silently".
 */
export function proseKeepsItsEvidence(change: Change): Problem[] {
  return pairsOf(change, 'explainer').flatMap((pair) => {
    const prose = proseOfStory(change, pair);
    if (prose === undefined || newUpdates(change, pair.after.id).length > 0) return [];
    const now = prose.now.flatMap(evidenceIn);
    const was = prose.was.flatMap((file) => evidenceIn(file).map((evidence) => ({ evidence, file })));
    const added = without(
      now,
      was.map(({ evidence }) => evidence),
    );
    const gone = new Set(
      without(
        was.map(({ evidence }) => evidence),
        now,
      ),
    );
    return was
      .filter(({ evidence }) => gone.has(evidence) && !isDrawnNow(evidence, added))
      .filter(
        ({ evidence, file }) => !marksOfWithdrawn(change, file, successorOf(change, file) ?? file)(evidence),
      )
      .map(({ evidence, file }) => told(change, evidence, file, added));
  });
}

/** Whether a table of places has become a map, whose table says all it said. */
function isDrawnNow({ sort, places = [] }: Evidence, added: readonly Evidence[]): boolean {
  const maps = added.filter((each) => each.sort === 'Map');
  return sort === 'Places' && maps.some((map) => places.every((place) => map.places?.includes(place)));
}

/** What a list has that another has not, each as often as it is missing there. */
function without(list: readonly Evidence[], others: readonly Evidence[]): Evidence[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function told(change: Change, evidence: Evidence, file: WrittenEntry, added: Evidence[]): Problem {
  const home = successorOf(change, file) ?? file;
  const at = added.findIndex(({ sort, place }) => sort === evidence.sort && place.file === home.file);
  // Each piece that is new stands in the place of one that is gone.
  const [instead] = at < 0 ? [] : added.splice(at, 1);
  const top: Stretch = { ...home.positionOf([]), length: 1 };
  return {
    ...(instead?.place ?? top),
    rule,
    level: 'error',
    message:
      instead === undefined
        ? `${evidence.words} stood in this published text (line ${evidence.place.line}) and is gone.`
        : `${evidence.words} stood in this published text; now ${instead.words === evidence.words ? 'other words stand in it' : `${instead.words} stands here`}.`,
    remedy: 'Put it back, or tell readers what changed: npm run new -- update',
  };
}
