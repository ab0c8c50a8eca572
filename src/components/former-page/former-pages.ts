import { factPage, sourcePage, updatePage } from '../../addresses.ts';
import type {
  Edition,
  Explainer,
  MovedPage,
  WithdrawnExplainer,
  WithdrawnFact,
  WithdrawnSource,
  WithdrawnUpdate,
} from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { wordWithdrawnFact, wordWithdrawnSource } from '../../wording/withdrawn.ts';

/** A page for an address at which another page stood once. */
export type FormerPage =
  | ({ kind: 'moved' } & MovedPage)
  | { kind: 'fact'; fact: WithdrawnFact; explainer: Explainer }
  | { kind: 'update'; update: WithdrawnUpdate; explainer: Explainer }
  | { kind: 'source'; source: WithdrawnSource }
  | { kind: 'explainer'; explainer: WithdrawnExplainer };

/** Every address at which a page has moved or was withdrawn, with what stands there now. */
export function formerPagesOf(edition: Edition): { address: string; page: FormerPage }[] {
  const { explainers, moved, withdrawn } = edition;
  return [
    ...moved.map((page) => ({ address: page.from, page: { kind: 'moved', ...page } as const })),
    ...explainers.flatMap(pagesOfExplainer),
    ...withdrawn.sources.map((source) => ({
      address: sourcePage(source.stood.id),
      page: { kind: 'source', source } as const,
    })),
    ...withdrawn.explainers.flatMap((explainer) =>
      explainer.pages.map((address) => ({ address, page: { kind: 'explainer', explainer } as const })),
    ),
  ];
}

function pagesOfExplainer(explainer: Explainer): { address: string; page: FormerPage }[] {
  const { facts, updates } = explainer.withdrawn;
  return [
    ...facts.map((fact) => ({
      address: factPage(explainer.id, fact.stood.id),
      page: { kind: 'fact', fact, explainer } as const,
    })),
    ...updates.map((update) => ({
      address: updatePage(explainer.id, update.id),
      page: { kind: 'update', update, explainer } as const,
    })),
  ];
}

/**
 * What a former page is called, and what it says in a sentence, for tabs and for those who have not opened it.
 * @param address where it stands
 */
export function nameFormerPage(address: string, page: FormerPage): { title: string; description: string } {
  switch (page.kind) {
    case 'moved':
      return {
        title: `Moved: ${page.from}`,
        description: `The page at ${page.from} has moved to ${page.to}.`,
      };
    case 'fact':
      return {
        title: wordWithdrawnFact(page.fact.stood),
        description: describe('fact', page.fact),
      };
    case 'update':
      return {
        title: `Withdrawn: ${page.update.headline}`,
        description: describe('update', page.update),
      };
    case 'source':
      return {
        title: wordWithdrawnSource(page.source.stood),
        description: describe('source', page.source),
      };
    case 'explainer': {
      const isItsOwn = page.explainer.pages[0] === address;
      return {
        title: `Withdrawn: ${isItsOwn ? page.explainer.question : address}`,
        description: describe('explainer', page.explainer),
      };
    }
  }
}

function describe(what: string, { on, because }: { on: string; because: string }): string {
  return `This ${what} was withdrawn on ${wordDay(on)}. ${because}`;
}
