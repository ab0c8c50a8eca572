import type { ToldBlock, ToldPiece } from './told-text.ts';

/** Every piece of some running text, also those inside others, in the order in which a reader meets them. */
export function piecesIn(blocks: readonly ToldBlock[]): ToldPiece[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'answer':
        return withInner(block.pieces);
      case 'list':
        return block.items.flatMap(piecesIn);
      case 'table':
        return block.rows.flat().flatMap(withInner);
      case 'founding-report':
        return piecesIn(block.blocks);
      case 'quotation':
      case 'chart':
      case 'clause':
      case 'forecasts':
      case 'map':
      case 'places':
      case 'questions':
      case 'route':
      case 'sum':
      case 'timeline':
        return [];
    }
  });
}

function withInner(pieces: readonly ToldPiece[]): ToldPiece[] {
  return pieces.flatMap((piece) => ('pieces' in piece ? [piece, ...withInner(piece.pieces)] : [piece]));
}
