import { factPage, voicePage } from '../../addresses.ts';
import type { Fact, Quote, ToldBlock, ToldPiece } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { creditTranslation } from '../../wording/quotation.ts';
import { wordReadingInPlace } from '../../wording/reading.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import { element, linkTo, type Markup } from './markup.ts';
import { mendedAsMarkup } from './mended-as-markup.ts';
import { wholeAddress } from './whole-address.ts';

/**
 * Running text for readers who do not have its page before them: links are whole addresses, and what only the page draws is
 * named with a link to it.
 * @param page the whole address of the page it stands on
 * @param noteOn what is said of a fact right after its words
 * @param inWords what a block says that only the page draws or lists; nothing where it is to be named
 */
export function toldAsMarkup(
  blocks: readonly ToldBlock[],
  page: string,
  noteOn: (fact: Fact) => string = () => '',
  inWords: (block: ToldBlock) => Markup[] | undefined = () => undefined,
): Markup[] {
  return blocksAsMarkup(blocks, { page, noteOn, inWords });
}

interface Print {
  page: string;
  noteOn: (fact: Fact) => string;
  inWords: (block: ToldBlock) => Markup[] | undefined;
}

function blocksAsMarkup(blocks: readonly ToldBlock[], print: Print): Markup[] {
  return blocks.flatMap((block) => print.inWords(block) ?? blockAsMarkup(block, print));
}

function blockAsMarkup(block: ToldBlock, print: Print): Markup[] {
  switch (block.kind) {
    case 'paragraph':
      return [element('p', ...sentence(block.pieces, print))];
    case 'heading':
      return [element('h3', ...sentence(block.pieces, print))];
    case 'list': {
      const items = block.items.map((item) => element('li', ...blocksAsMarkup(item, print)));
      return [element(block.isOrdered ? 'ol' : 'ul', ...items)];
    }
    case 'table':
      return [table(block.rows, print)];
    case 'quotation':
      return quotation(block.quote);
    case 'founding-report': {
      const heading = element('strong', `The founding report: ${wordReadingInPlace(block.reads)}`);
      return [element('p', heading), ...blocksAsMarkup(block.blocks, print)];
    }
    case 'answer': {
      const answer = `${block.asked}: ${block.answer} (${wordVerdict(block.verdict).toLowerCase()}). `;
      return [element('p', element('strong', answer), ...sentence(block.pieces, print))];
    }
    case 'clause':
      return clause(block.fact, print);
    case 'chart':
    case 'sum':
    case 'places':
    case 'map':
    case 'route':
      return [element('p', linkTo(print.page, `On the page: ${block.title}`))];
    case 'forecasts':
      return [element('p', linkTo(print.page, 'On the page: what was forecast and what happened'))];
    case 'questions':
      return [element('p', linkTo(print.page, 'On the page: what is not known'))];
    case 'timeline':
      return [element('p', linkTo(print.page, 'On the page: what happened when'))];
  }
}

function sentence(pieces: readonly ToldPiece[], print: Print): Markup[] {
  return pieces.flatMap((piece) => pieceAsMarkup(piece, print));
}

function table([heads = [], ...rows]: readonly ToldPiece[][][], print: Print): Markup {
  const row = (name: 'th' | 'td', cells: readonly ToldPiece[][]) =>
    element('tr', ...cells.map((cell) => element(name, ...sentence(cell, print))));
  return element('table', row('th', heads), ...rows.map((cells) => row('td', cells)));
}

function pieceAsMarkup(piece: ToldPiece, print: Print): Markup[] {
  const inner = () => ('pieces' in piece ? sentence(piece.pieces, print) : []);
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
      return [linkTo(new URL(piece.address, print.page).href, ...inner())];
    case 'fact':
      return [
        linkTo(wholeAddress(factPage(piece.fact.explainer, piece.fact.id)), ...inner()),
        print.noteOn(piece.fact),
      ].filter((part) => part !== '');
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
  const { speaker, role, said, venue, words, translation, mended } = quote;
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
    ...mendedAsMarkup(mended),
  ];
}

function clause(fact: Fact, { noteOn }: Print): Markup[] {
  if (fact.kind !== 'clause') return [];
  const name = linkTo(wholeAddress(factPage(fact.explainer, fact.id)), `${fact.document}, ${fact.article}`);
  const texts = fact.texts.map(({ language, text }) => ({ ...element('blockquote', text), language }));
  const note = noteOn(fact);
  return [element('p', name, ...(note === '' ? [] : [note])), ...texts];
}
