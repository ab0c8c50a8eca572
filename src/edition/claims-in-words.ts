import type { WrittenFigureClaim, WrittenSaidClaim } from '../schemas/claim.ts';
import { wordDay, wordShortDay } from '../wording/day.ts';
import { wordMoney } from '../wording/money.ts';
import { wordFigure } from '../wording/number.ts';
import type { Figure } from './edition.ts';
import { nameOfVoice, type EntryOf, type Manuscript } from './manuscript.ts';
import { figureOf, inOrderOfShowing } from './written-claims.ts';

const longestSentence = 160;

/** What a fact has, for an editor who wrote something else: `Its claims: about 6,000 (NIS, 12 Feb 2026), …` */
export function listClaims(manuscript: Manuscript, fact: EntryOf<'fact'>): string {
  const { data } = fact;
  const claims = inOrderOfShowing<WrittenFigureClaim | WrittenSaidClaim>(data.claims).map((claim) =>
    wordClaim(manuscript, fact, claim),
  );
  const dated = data.kind === 'event' ? ` It is dated ${wordDay(data.on)}.` : '';
  return `Its ${claims.length === 1 ? 'claim' : 'claims'}: ${claims.join(', ')}.${dated}`;
}

/** One claim of a fact, for an editor: `about 6,000 (NIS, 12 Feb 2026)`. */
export function wordClaim(
  manuscript: Manuscript,
  { data }: EntryOf<'fact'>,
  claim: WrittenFigureClaim | WrittenSaidClaim,
): string {
  const figure = figureOf(claim);
  const words = figure === undefined ? quoted(claim.says ?? '') : wordFigureOf(figure, data);
  return `${words} (${nameOfVoice(manuscript, claim.by)}, ${wordShortDay(claim.asOf)})`;
}

function wordFigureOf(figure: Figure, data: EntryOf<'fact'>['data']): string {
  if ('currency' in data && data.currency !== undefined) return wordMoney(figure, data.currency);
  const isShare = 'unit' in data && data.unit === 'percent';
  return `${wordFigure(figure)}${isShare ? ' %' : ''}`;
}

function quoted(sentence: string): string {
  const shown =
    sentence.length <= longestSentence ? sentence : `${sentence.slice(0, longestSentence - 1).trimEnd()}…`;
  return `“${shown}”`;
}
