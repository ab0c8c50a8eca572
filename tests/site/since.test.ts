import { describe, expect, test } from 'vitest';
import { factPage, sinceDaysPage, sincePage, updatePage, updatesPage } from '../../src/addresses.ts';
import type { Claim, Fact } from '../../src/edition/edition.ts';
import { wordFactValue } from '../../src/wording/fact.ts';
import { wordClaim } from '../../src/wording/says-who.ts';
import { wordSince } from '../../src/wording/since.ts';
import { asItReads, builtPage, publishedEdition } from './built-site.ts';

const pages = publishedEdition().explainers.flatMap((explainer) =>
  explainer.since.map((since) => ({
    explainer,
    since,
    page: builtPage(sincePage(explainer.id, since.day)),
  })),
);

const links = (document: Document, selector = 'main a') =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

/** The figure with its unit under an arrow; beside another voice, as cards word it. */
function wordBefore(fact: Fact, claim: Claim, before: Claim): string {
  return (before.by === claim.by ? wordFactValue(fact, before) : wordClaim(fact, before)) ?? '';
}

describe('what has happened since a day', () => {
  test('is counted above everything else, and the days beyond our knowledge are named', () => {
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.filter(({ since, page }) => {
      const lead = asItReads(page.document.querySelector('.lead')?.textContent ?? '');
      const wanted = wordSince(since) || 'Nothing has happened since';
      return !lead.includes(wanted) || !lead.includes('We know of nothing after');
    });
    expect(wrong.map(({ page }) => page.address)).toEqual([]);
  });

  test('has every fact that moved with its figures and voice, every forecast, every development', () => {
    const lacking = pages.flatMap(({ explainer, since, page }) => {
      const said = since.moved.flatMap(({ fact, claim, before }) => [
        claim.figure === undefined ? (claim.says ?? '') : (wordFactValue(fact, claim) ?? ''),
        claim.by.shortName,
        before?.figure === undefined ? '' : wordBefore(fact, claim, before),
      ]);
      const closed = since.closed.flatMap(({ statement, because = '' }) => [statement, because]);
      const leads = [
        ...since.moved.map(({ fact }) => factPage(explainer.id, fact.id)),
        ...since.developments.map(({ id }) => updatePage(explainer.id, id)),
      ];
      const linked = links(page.document);
      return [
        ...[...said, ...closed].filter((words) => !page.text.includes(asItReads(words))),
        ...leads.filter((address) => !linked.includes(address)),
      ].map((lack) => `${page.address} lacks ${lack}`);
    });
    expect(lacking).toEqual([]);
  });

  test('is not listed by search engines, but followed', () => {
    const listed = pages.filter(
      ({ page }) =>
        page.document.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex, follow',
    );
    expect(listed.map(({ page }) => page.address)).toEqual([]);
  });

  test('is one link away from the list of days and from each update, and the list from the list of updates', () => {
    for (const { id, since, updates } of publishedEdition().explainers) {
      const { document } = builtPage(sinceDaysPage(id));
      expect(links(document).filter((address) => address.startsWith(sinceDaysPage(id)))).toHaveLength(
        since.length,
      );
      expect(document.querySelector('meta[name="robots"]')).toBeNull();
      expect(links(builtPage(updatesPage(id)).document)).toContain(sinceDaysPage(id));
      const astray = updates.filter(
        (update) =>
          !links(builtPage(updatePage(id, update.id)).document).includes(sincePage(id, update.day)) ||
          !links(builtPage(updatesPage(id)).document, `#update-${update.id} a`).includes(
            sincePage(id, update.day),
          ),
      );
      expect(astray.map((update) => update.id)).toEqual([]);
    }
  });
});
