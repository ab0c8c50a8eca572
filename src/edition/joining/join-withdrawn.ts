import type {
  Edition,
  Explainer,
  WithdrawnExplainer,
  WithdrawnFact,
  WithdrawnSource,
  WithdrawnUpdate,
} from '../edition.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { addressesWithin } from '../moved-pages.ts';
import { updatesInOrder } from '../updates-in-order.ts';
import { whatStands } from '../what-stands.ts';
import { joinFacts } from './join-facts.ts';
import { joinLibrary } from './join-library.ts';
import { named, shelve, type Library } from './library.ts';
import { noteWithdrawals } from './note-withdrawals.ts';

/**
 * Joins what was withdrawn, and tells each explainer what was withdrawn of it. What withdrawn things refer to are copies, so
 * that no source or voice that stands comes to know of them.
 * @param manuscript all that is written
 * @param standing all explainers and sources that stand, joined
 */
export function joinWithdrawn(
  manuscript: Manuscript,
  standing: { explainers: readonly Explainer[]; sources: Library['sources'] },
): Edition['withdrawn'] {
  if (whatStands(manuscript) === manuscript) return { explainers: [], sources: [] };
  const archive = joinLibrary(manuscript);
  for (const explainer of standing.explainers) {
    explainer.withdrawn.facts.push(...withdrawnFacts(manuscript, explainer, archive));
    explainer.withdrawn.updates.push(...withdrawnUpdates(manuscript, explainer));
  }
  const explainers = shelve(standing.explainers);
  const sources = entriesOf(manuscript, 'source').flatMap((entry) =>
    withdrawnSource(entry, archive, standing.sources),
  );
  for (const explainer of standing.explainers) noteWithdrawals(manuscript, explainer, sources);
  return {
    explainers: entriesOf(manuscript, 'explainer').flatMap((entry) =>
      withdrawnExplainer(manuscript, entry, explainers),
    ),
    sources,
  };
}

// What was withdrawn owes nothing more, and nobody looks at it again.
const nothingJudged = { debts: [], review: { by: 'never', last: '', isOverdue: false } };

function withdrawnFacts(manuscript: Manuscript, explainer: Explainer, archive: Library): WithdrawnFact[] {
  const entries = entriesOf(manuscript, 'fact', explainer.id);
  const withdrawn = new Map(entries.map(({ id, data }) => [id, data.withdrawn]));
  const facts = shelve(explainer.facts);
  return [...joinFacts(entries, archive, () => nothingJudged).values()].flatMap((stood) => {
    const withdrawal = withdrawn.get(stood.id);
    return withdrawal === undefined ? [] : [{ ...joinWithdrawal(withdrawal, facts), stood, toldIn: [] }];
  });
}

function withdrawnUpdates(manuscript: Manuscript, explainer: Explainer): WithdrawnUpdate[] {
  const updates = shelve(explainer.updates);
  return updatesInOrder(manuscript, explainer.id).flatMap(({ id, data }) => {
    if (data.kind === 'correction' || data.withdrawn === undefined) return [];
    const { kind, headline, day, published, withdrawn } = data;
    return [{ ...joinWithdrawal(withdrawn, updates), id, kind, headline, day, published }];
  });
}

function withdrawnSource(
  { id, data }: EntryOf<'source'>,
  archive: Library,
  standing: Library['sources'],
): WithdrawnSource[] {
  if (data.withdrawn === undefined) return [];
  return [{ ...joinWithdrawal(data.withdrawn, standing), stood: named(archive.sources, id), toldIn: [] }];
}

function withdrawnExplainer(
  manuscript: Manuscript,
  { id, data }: EntryOf<'explainer'>,
  standing: ReadonlyMap<string, Explainer>,
): WithdrawnExplainer[] {
  if (data.withdrawn === undefined) return [];
  const { question, kicker, published, withdrawn } = data;
  const pages = addressesWithin(manuscript, id);
  return [{ ...joinWithdrawal(withdrawn, standing), id, question, kicker, published, pages }];
}

function joinWithdrawal<Thing>(
  { on, because, see }: { on: string; because: string; see?: string | undefined },
  things: ReadonlyMap<string, Thing>,
) {
  return { on, because, see: see === undefined ? undefined : named(things, see) };
}
