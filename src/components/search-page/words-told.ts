import type { ToldBlock, ToldPiece } from '../../edition/edition.ts';

/** The words of running text, without what it only calls for. */
export function wordsTold(blocks: readonly ToldBlock[]): string {
  return blocks.map(wordsOfBlock).join(' ');
}

function wordsOfBlock(block: ToldBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsOfPieces(block.pieces);
    case 'answer':
      return `${block.asked} ${block.answer} ${wordsOfPieces(block.pieces)}`;
    case 'list':
      return wordsTold(block.items.flat());
    case 'table':
      return block.rows.flat().map(wordsOfPieces).join(' ');
    case 'founding-report':
      return wordsTold(block.blocks);
    case 'quotation':
      return `${block.quote.words.text} ${block.quote.translation?.text ?? ''}`;
    case 'chart':
    case 'sum':
    case 'places':
    case 'map':
    case 'route':
      return block.title;
    case 'clause':
    case 'forecasts':
    case 'questions':
    case 'timeline':
      return '';
  }
}

function wordsOfPieces(pieces: readonly ToldPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.words;
      if (piece.kind === 'line-break' || piece.kind === 'source') return ' ';
      return wordsOfPieces(piece.pieces);
    })
    .join('');
}
