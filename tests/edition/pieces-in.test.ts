import { expect, test } from 'vitest';
import type { ToldPiece } from '../../src/edition/edition.ts';
import { piecesIn } from '../../src/edition/pieces-in.ts';

const words = (text: string): ToldPiece => ({ kind: 'words', words: text });

test('pieces of lists, tables and notes are found, also inside others, in the order of the words', () => {
  const strong: ToldPiece = { kind: 'strong', pieces: [words('b')] };
  const found = piecesIn([
    { kind: 'paragraph', pieces: [words('a'), strong] },
    { kind: 'list', isOrdered: false, items: [[{ kind: 'paragraph', pieces: [words('c')] }]] },
    { kind: 'table', rows: [[[words('d')], [words('e')]]] },
    { kind: 'founding-report', reads: 'wrong', blocks: [{ kind: 'paragraph', pieces: [words('f')] }] },
    { kind: 'questions' },
  ]);
  expect(found.map((piece) => (piece.kind === 'words' ? piece.words : piece.kind))).toEqual([
    'a',
    'strong',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
});
