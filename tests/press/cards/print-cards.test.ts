import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/formats/cards/card.ts';
import { keyOfCard } from '../../../src/press/cards/card-key.ts';
import { cardPress } from '../../../src/press/cards/print-cards.ts';

// Only so that a hanging test ends: the first one waits for the library and the faces.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function aPlacedCard(heading: string, place = 'one') {
  const card: Card = { paper: 'white', isCorrection: false, heading, beside: [], foot: [] };
  return {
    address: `/cards/bridge/${place}.png`,
    card,
    file: `content/explainers/bridge/facts/${place}.yaml`,
  };
}

async function printAll(cards: ReturnType<typeof aPlacedCard>[]) {
  const told: string[] = [];
  const press = cardPress(cards, folder, (line) => told.push(line));
  const pictures: Buffer[] = [];
  for (const card of cards) pictures.push(Buffer.from(await press.print(card)));
  return { pictures, told };
}

describe('the cards of a build', () => {
  test('are drawn once, and the same bytes are taken by the next build, which says so in a line', async () => {
    const cards = [aPlacedCard('Is it open?'), aPlacedCard('다리가 열렸는가?', 'two')];
    const cold = await printAll(cards);
    const warm = await printAll(cards);
    expect(cold.told).toEqual(['Share cards: 2 drawn, 0 unchanged.']);
    expect(warm.told).toEqual(['Share cards: 0 drawn, 2 unchanged.']);
    expect(
      warm.pictures.map((picture, place) => picture.equals(cold.pictures[place] ?? picture.subarray(1))),
    ).toEqual([true, true]);
  });

  test('are drawn again where what they say has changed, and the old ones go', async () => {
    await printAll([aPlacedCard('Is it open?'), aPlacedCard('Who crosses it?', 'two')]);
    const { told } = await printAll([aPlacedCard('Is it open?'), aPlacedCard('Who crosses it now?', 'two')]);
    expect(told).toEqual(['Share cards: 1 drawn, 1 unchanged.']);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('with letters that none of our faces has are refused, all at once, by file and letter', () => {
    const cards = [
      aPlacedCard('Open'),
      aPlacedCard('بغداد ab', 'two'),
      aPlacedCard('Open \u{1f309}', 'three'),
    ];
    expect(() => cardPress(cards, folder)).toThrow(
      [
        'Share cards cannot be drawn: they have letters that are in no face of ours.',
        'content/explainers/bridge/facts/two.yaml  error  share-cards-can-be-set\n  The share card /cards/bridge/two.png says “بغداد ab”, and our faces lack ب (U+0628), غ (U+063A), د (U+062F), ا (U+0627).',
        'content/explainers/bridge/facts/three.yaml  error  share-cards-can-be-set\n  The share card /cards/bridge/three.png says “Open \u{1f309}”, and our faces lack \u{1f309} (U+1F309).',
        'Write the words in Latin letters, there or in the file of the voice that is named; a name in another script belongs in nativeName, which cards leave out where they cannot set it. Cards set Latin, Cyrillic, Greek and Korean.',
      ].join('\n\n'),
    );
  });

  test('may have names in Vietnamese, Polish, Turkish, Ukrainian, Greek and Korean letters', () => {
    const names =
      'Nguyễn Phú Trọng, Łódź, Erdoğan, Скібіцький, Ελλάδα, 국가정보원, naïve ‘words’ – and “more” … 1 × 2 − 3';
    expect(() => cardPress([aPlacedCard(names)], folder)).not.toThrow();
  });
});

test('the key of a card changes with anything that it says', () => {
  const { card } = aPlacedCard('Is it open?');
  const others: Card[] = [
    { ...card, heading: 'Is it open' },
    { ...card, paper: 'ledger' },
    { ...card, foot: ['The valley'] },
    { ...card, beside: [{ kind: 'mark', icon: 'reported', word: 'Reported' }] },
  ];
  expect(new Set([card, ...others].map(keyOfCard)).size).toBe(5);
  expect(keyOfCard({ ...card })).toBe(keyOfCard(card));
});
