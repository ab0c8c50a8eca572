import { expect, test } from 'vitest';
import { joinEdition } from '../../src/edition/assemble-edition.ts';
import type { Body, ToldBlock, ToldPiece } from '../../src/edition/edition.ts';
import { prepareManuscript } from '../../src/edition/manuscript.ts';
import { readContent } from '../../src/edition/read-content.ts';
import { nodesIn } from '../../src/prose/prose-tree.ts';

const { entries } = readContent('content');
const { explainers } = joinEdition(prepareManuscript(entries, undefined, []));
const bodies = explainers.flatMap(({ shortAnswer, sections, updates, latest }) => [
  shortAnswer,
  ...[...sections, ...updates, ...latest].map(({ body }) => body),
]);

function wordsOfPieces(pieces: readonly ToldPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      return 'pieces' in piece ? wordsOfPieces(piece.pieces) : ' ';
    })
    .join('');
}

function wordsOf(block: ToldBlock): string {
  if ('pieces' in block) return wordsOfPieces(block.pieces);
  if ('items' in block) return block.items.flatMap((item) => item.map(wordsOf)).join(' ');
  if ('blocks' in block) return block.blocks.map(wordsOf).join(' ');
  return 'rows' in block ? block.rows.flat().map(wordsOfPieces).join(' ') : '';
}

/** Words that are written in a file but are not told, in the order of the file. */
function lostFrom(body: Body): string[] {
  const told = body.text.map(wordsOf).join(' ');
  const prose = entries.find(({ file }) => file === `content/${body.file}`)?.prose;
  const lost: string[] = [];
  let from = 0;
  for (const node of prose === undefined ? [] : nodesIn(prose.root)) {
    if (node.type !== 'text') continue;
    const words = node.value.replace(/\s+/g, ' ').trim();
    const at = told.replace(/\s/g, ' ').indexOf(words, from);
    if (at < 0) lost.push(`${body.file}: ${words}`);
    else from = at + words.length;
  }
  return lost;
}

test('all running text of the real content is joined, word for word and in order', () => {
  expect(bodies.length).toBeGreaterThan(50);
  expect(bodies.filter(({ text }) => text.length === 0).map(({ file }) => file)).toEqual([]);
  expect(bodies.flatMap(lostFrom)).toEqual([]);
});
