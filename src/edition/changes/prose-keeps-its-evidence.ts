import type { Problem, Stretch } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { isUnreadNow, newUpdates, pairsOf, successorOf, type Change } from './change.ts';
import { evidenceIn, type Evidence } from './evidence-in-prose.ts';

const rule = 'prose-keeps-its-evidence';

/**
 * Figures, quotations, citations and marks of facts in a published story stay, or change together with a new update. The
 * words around them are free, and evidence may move from one section to another. Content model: "Nothing changes silently".
 */
export function proseKeepsItsEvidence(change: Change): Problem[] {
  return pairsOf(change, 'explainer').flatMap(({ before, after }) => {
    if (newUpdates(change, after.id).length > 0) return [];
    const files = change.before.entries.filter((entry) => isProseOf(entry, before.id));
    if (files.some((file) => isUnreadNow(change, file))) return [];
    const now = change.after.entries.filter((entry) => isProseOf(entry, after.id)).flatMap(evidenceIn);
    const was = files.flatMap((file) => evidenceIn(file).map((evidence) => ({ evidence, file })));
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
      .filter(({ evidence }) => gone.has(evidence))
      .map(({ evidence, file }) => told(change, evidence, file, added));
  });
}

function isProseOf({ kind, id, explainer }: WrittenEntry, story: string): boolean {
  return kind === 'explainer' ? id === story : kind === 'section' && explainer === story;
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
