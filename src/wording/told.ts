import type { ToldBlock, ToldPiece } from '../edition/edition.ts';

/** The words of a stretch of running text on one line, what somebody said in quotation marks. */
export function wordPieces(pieces: readonly ToldPiece[]): string {
  return pieces.map(wordPiece).join('').replace(/\s+/g, ' ').trim();
}

/** The words of running text, without what it only calls for. */
export function wordTold(blocks: readonly ToldBlock[]): string {
  return blocks.map(wordBlock).join(' ');
}

function wordPiece(piece: ToldPiece): string {
  switch (piece.kind) {
    case 'words':
      return piece.words;
    case 'line-break':
      return ' ';
    case 'source':
      return '';
    case 'said':
      return `“${wordPieces(piece.pieces)}”`;
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'fact':
    case 'term':
    case 'unsourced':
      return piece.pieces.map(wordPiece).join('');
  }
}

function wordBlock(block: ToldBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordPieces(block.pieces);
    case 'answer':
      return `${block.asked} ${block.answer} ${wordPieces(block.pieces)}`;
    case 'list':
      return wordTold(block.items.flat());
    case 'table':
      return block.rows.flat().map(wordPieces).join(' ');
    case 'founding-report':
      return wordTold(block.blocks);
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
