import type { Body, Forecast, Source } from '../edition.ts';
import type { ToldBlock } from '../told-text.ts';
import { sourcesOf } from './in-use.ts';

/**
 * Every source on which a section stands: of its facts, quotations, plain sentences and places, and of the forecasts where it lists
 * them. In the order of an explainer's sources.
 * @param body its text
 * @param forecasts all of the explainer
 */
export function sourcesOfSection(body: Body, forecasts: readonly Forecast[]): Source[] {
  const blocks = blocksIn(body.text);
  const shown = blocks.flatMap((block) => {
    if ('facts' in block) return block.facts;
    return block.kind === 'clause' ? [block.fact] : [];
  });
  return sourcesOf({
    facts: [...body.facts, ...shown],
    quotes: [
      ...body.passages.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)),
      ...blocks.flatMap((block) => (block.kind === 'quotation' ? [block.quote] : [])),
    ],
    forecasts: blocks.some(({ kind }) => kind === 'forecasts') ? forecasts : [],
    passages: body.passages,
    places: blocks.flatMap((block) => ('places' in block ? block.places : [])),
    founding: undefined,
  });
}

function blocksIn(blocks: readonly ToldBlock[]): ToldBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(blocksIn);
    return block.kind === 'founding-report' ? blocksIn(block.blocks) : [block];
  });
}
