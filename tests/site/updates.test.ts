import { describe, expect, test } from 'vitest';
import { factCardId, updatePage } from '../../src/addresses.ts';
import { wordFactValue } from '../../src/wording/fact.ts';
import { asItReads, builtPage, publishedEdition } from './built-site.ts';
import { lackingOn, marksIn, numberOf } from './evidence-in-sight.ts';

describe('on the page of an update', () => {
  const updates = publishedEdition().explainers.flatMap(({ id, updates: own }) =>
    own.map((update) => ({ address: updatePage(id, update.id), update })),
  );

  test('each passage has its aside, with a full card for every fact and an entry for every source', () => {
    expect(updates.length).toBeGreaterThan(0);
    const lacking = updates.flatMap(({ address, update }) => {
      const { document } = builtPage(address);
      const printed = [...document.querySelectorAll('.evidence')].map((aside) =>
        [...aside.querySelectorAll('.facts > li')]
          .map((entry) => numberOf(marksIn(entry)[0] ?? entry))
          .join(' '),
      );
      const wanted = update.body.passages.map(({ facts, quotes, citations }) =>
        [
          ...facts.map(({ fact }) => String(fact.number)),
          ...[...quotes, ...citations].map(({ mark }) => mark),
        ].join(' '),
      );
      const cards = update.body.facts.flatMap((fact) => {
        const card = document.querySelector(`.fact#${factCardId(fact.id)}`);
        return card === null ? [`"${fact.id}" has no card`] : lackingOn(card, fact);
      });
      return [...(printed.join('|') === wanted.join('|') ? [] : [printed.join('|')]), ...cards].map(
        (lack) => `${address}: ${lack}`,
      );
    });
    expect(lacking).toEqual([]);
  });

  test('what it brought stands there with its figure, what the voice had said before, and the voice', () => {
    const lacking = updates.flatMap(({ address, update }) => {
      const list = builtPage(address).document.querySelector('.diffs');
      return update.brought.flatMap(({ fact, claim, before }) => {
        const said = (each: typeof claim) =>
          each.figure === undefined ? (each.says ?? '') : (wordFactValue(fact, each) ?? '');
        const wanted = [said(claim), claim.by.shortName, ...(before?.figure ? [said(before)] : [])];
        const text = list === null ? '' : asItReads(list.textContent);
        return wanted
          .filter((words) => !text.includes(asItReads(words)))
          .map((words) => `${address} lacks ${words}`);
      });
    });
    expect(lacking).toEqual([]);
  });
});
