import { describe, expect, test } from 'vitest';
import type { CardNode } from '../../../src/press/cards/card-node.ts';
import { fitText, type Extent } from '../../../src/press/cards/fit-text.ts';

const hand = { face: 'serif', weight: 400, lineHeight: 1 } as const;

/** A typewriter: each letter is half as wide as it is high, and only words too long for a line may be broken. */
function measure(node: CardNode): Promise<Extent> {
  if (node.type !== 'text') throw new Error('Only text is measured here.');
  const size = Number(node.style['fontSize']);
  const inLine = Math.max(1, Math.floor(Number(node.style['width']) / (size / 2)));
  const words = node.text
    .split(' ')
    .flatMap((word) =>
      node.style['overflowWrap'] === 'anywhere'
        ? (word.match(new RegExp(`.{1,${inLine}}`, 'gu')) ?? [''])
        : [word],
    );
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= inLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const width = Math.max(...lines.map((line) => line.length)) * (size / 2);
  return Promise.resolve({ width, height: lines.length * size });
}

async function fit(text: string, room: { width: number; height: number; sizes: number[] }) {
  const { text: fitted, size } = await fitText(text, hand, room, measure);
  return { text: fitted, size };
}

describe('a text', () => {
  test('is set in the largest size in which it fits', async () => {
    expect(await fit('who crosses it', { width: 100, height: 40, sizes: [40, 20, 10] })).toEqual({
      text: 'who crosses it',
      size: 20,
    });
  });

  test('that fits in no size ends with an ellipsis after a whole word, in the smallest', async () => {
    expect(await fit('how many people cross it', { width: 100, height: 20, sizes: [40, 20] })).toEqual({
      text: 'how many…',
      size: 20,
    });
  });

  test('has no comma or dash before the ellipsis', async () => {
    expect(await fit('walkers, riders and all the others', { width: 100, height: 20, sizes: [20] })).toEqual({
      text: 'walkers…',
      size: 20,
    });
  });

  test('with a word longer than a line is set smaller, and if need be the word is broken over lines', async () => {
    const word = 'Brückenbauverein';
    expect(await fit(word, { width: 100, height: 20, sizes: [20, 12] })).toEqual({ text: word, size: 12 });
    expect(await fit(word, { width: 100, height: 40, sizes: [20] })).toEqual({ text: word, size: 20 });
  });

  test('of one word longer than all the room is cut within the word', async () => {
    expect(await fit('Brückenbauvereine', { width: 50, height: 20, sizes: [20] })).toEqual({
      text: 'Brüc…',
      size: 20,
    });
  });

  test('for which there is no room at all is an error', async () => {
    await expect(fit('yes', { width: 4, height: 4, sizes: [20] })).rejects.toThrow(
      'No letter of "yes" fits in 4 by 4 pixels on a share card.',
    );
  });
});
