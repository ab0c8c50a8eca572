import { factPage, voicePage } from '../../addresses.ts';
import type { Fact, Quote, ToldBlock, ToldPiece } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { creditTranslation } from '../../wording/quotation.ts';
import { wordReadingInPlace } from '../../wording/reading.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import { element, linkTo, type Markup } from './markup.ts';

/** The whole address of a page of the site. */
export function wholeAddress(path: string): string {
  return new URL(path, site.url).href;
}

/**
 * Running text for readers who do not have its page before them: links are whole addresses, and what only the page draws is
 * named with a link to it.
 * @param page the whole address of the page it stands on
 */
export function toldAsMarkup(blocks: readonly ToldBlock[], page: string): Markup[] {
  return blocks.flatMap((block) => blockAsMarkup(block, page));
}

function blockAsMarkup(block: ToldBlock, page: string): Markup[] {
  switch (block.kind) {
    case 'paragraph':
      return [element('p', ...sentence(block.pieces, page))];
    case 'heading':
      return [element('h3', ...sentence(block.pieces, page))];
    case 'list': {
      const items = block.items.map((item) => element('li', ...toldAsMarkup(item, page)));
      return [element(block.isOrdered ? 'ol' : 'ul', ...items)];
    }
    case 'table':
      return [table(block.rows, page)];
    case 'quotation':
      return quotation(block.quote);
    case 'founding-report': {
      const heading = element('strong', `The founding report: ${wordReadingInPlace(block.reads)}`);
      return [element('p', heading), ...toldAsMarkup(block.blocks, page)];
    }
    case 'answer': {
      const answer = `${block.asked}: ${block.answer} (${wordVerdict(block.verdict).toLowerCase()}). `;
      return [element('p', element('strong', answer), ...sentence(block.pieces, page))];
    }
    case 'clause':
      return clause(block.fact);
    case 'chart':
    case 'sum':
    case 'places':
    case 'map':
    case 'route':
      return [element('p', linkTo(page, `On the page: ${block.title}`))];
    case 'forecasts':
      return [element('p', linkTo(page, 'On the page: what was forecast and what happened'))];
    case 'questions':
      return [element('p', linkTo(page, 'On the page: what is not known'))];
    case 'timeline':
      return [element('p', linkTo(page, 'On the page: what happened when'))];
  }
}

function sentence(pieces: readonly ToldPiece[], page: string): Markup[] {
  return pieces.flatMap((piece) => pieceAsMarkup(piece, page));
}

function table([heads = [], ...rows]: readonly ToldPiece[][][], page: string): Markup {
  const row = (name: 'th' | 'td', cells: readonly ToldPiece[][]) =>
    element('tr', ...cells.map((cell) => element(name, ...sentence(cell, page))));
  return element('table', row('th', heads), ...rows.map((cells) => row('td', cells)));
}

function pieceAsMarkup(piece: ToldPiece, page: string): Markup[] {
  const inner = () => ('pieces' in piece ? sentence(piece.pieces, page) : []);
  switch (piece.kind) {
    case 'words':
      return [piece.words];
    case 'line-break':
      return [element('br')];
    case 'emphasis':
      return [element('em', ...inner())];
    case 'strong':
      return [element('strong', ...inner())];
    case 'link':
      return [linkTo(new URL(piece.address, page).href, ...inner())];
    case 'fact':
      return [linkTo(wholeAddress(factPage(piece.fact.explainer, piece.fact.id)), ...inner())];
    case 'said':
      return ['“', ...inner(), '”'];
    // Who is cited is listed under the text.
    case 'source':
      return [];
    case 'term':
      return inner();
    case 'unsourced':
      return [...inner(), ` (without a source: ${piece.because})`];
  }
}

function quotation(quote: Quote): Markup[] {
  const { speaker, role, said, venue, words, translation } = quote;
  const english = translation === undefined ? [] : [element('p', `“${translation.text}”`)];
  const original: Markup = { ...element('p', `“${words.text}”`), language: words.language };
  const where = venue === undefined ? '' : `, ${venue}`;
  const credit = creditTranslation(quote) ?? '';
  return [
    element('blockquote', ...english, original),
    element(
      'p',
      linkTo(wholeAddress(voicePage(speaker.id)), speaker.name),
      `, ${role}. Said ${wordDay(said)}${where}. ${credit}`.trimEnd(),
    ),
  ];
}

function clause(fact: Fact): Markup[] {
  if (fact.kind !== 'clause') return [];
  const name = linkTo(wholeAddress(factPage(fact.explainer, fact.id)), `${fact.document}, ${fact.article}`);
  const texts = fact.texts.map(({ language, text }) => ({ ...element('blockquote', text), language }));
  return [element('p', name), ...texts];
}
