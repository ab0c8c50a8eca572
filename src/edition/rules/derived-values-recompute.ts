import type { WrittenFigureClaim, WrittenSaidClaim } from '../../schemas/claim.ts';
import { wordFigure } from '../../wording/number.ts';
import { wordOperation } from '../../wording/operation.ts';
import { endsOf, fourDigits, isRounded, workOut, type Ends } from '../arithmetic.ts';
import type { Figure } from '../edition.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { figureOf, inOrderOfShowing } from '../written-claims.ts';

/**
 * What we work out from other facts comes out again: from their current claims, low end with low end and high with high,
 * rounded to the digits that are written. Content model: "a derived value recomputes".
 */
export function derivedValuesRecompute(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    if (fact.data.kind !== 'derived') return [];
    const parts = fact.data.of.map((id) => currentEnds(manuscript, fact, id));
    const [first, second] = parts;
    if (first === undefined || second === undefined) return withoutFigure(manuscript, fact);
    return wrongResult(fact, inOrder(workOut(fact.data.operation, first, second)));
  });
}

function currentEnds(manuscript: Manuscript, from: EntryOf<'fact'>, id: string): Ends | undefined {
  const part = entryNamed(manuscript, from, 'fact', id);
  const figure = part && currentClaim(part).figure;
  return figure && endsOf(figure);
}

function currentClaim({ data }: EntryOf<'fact'>) {
  const [current] = inOrderOfShowing<WrittenFigureClaim | WrittenSaidClaim>(data.claims);
  const index = data.claims.findIndex((claim) => claim === current);
  return { index, figure: current && figureOf(current) };
}

function withoutFigure(manuscript: Manuscript, fact: EntryOf<'fact'>): Problem[] {
  if (fact.data.kind !== 'derived') return [];
  return fact.data.of.flatMap((id, index) => {
    const part = entryNamed(manuscript, fact, 'fact', id);
    if (part === undefined || currentClaim(part).figure !== undefined) return [];
    return [
      {
        ...fact.positionOf(['of', index]),
        rule: 'derived-values-recompute',
        level: 'error' as const,
        message: `The fact "${id}" is of kind ${part.data.kind} and has no figure to calculate with.`,
        remedy: 'Name a fact of kind figure, money or derived.',
      },
    ];
  });
}

function wrongResult(fact: EntryOf<'fact'>, result: Ends): Problem[] {
  const { index, figure } = currentClaim(fact);
  if (fact.data.kind !== 'derived' || figure === undefined) return [];
  const written = endsOf(figure);
  if (isRounded(written.low, result.low) && isRounded(written.high, result.high)) return [];
  const place = fact.positionOf(['claims', index, figure.kind === 'value' ? 'value' : 'low']);
  const [first = '', second = ''] = fact.data.of;
  const what = `The ${wordOperation(fact.data.operation)} of "${first}" and "${second}"`;
  const found = { ...place, rule: 'derived-values-recompute', level: 'error' as const };
  if (!Number.isFinite(result.low) || !Number.isFinite(result.high)) {
    return [
      {
        ...found,
        message: `${what} cannot be worked out: it would divide by zero.`,
        remedy: 'Name other facts, or exchange the two.',
      },
    ];
  }
  return [
    {
      ...found,
      message: `${what} is ${wordFigure(rounded(result))}, not ${wordFigure({ ...figure, qualifier: undefined })}.`,
      remedy: `Write ${asWritten(rounded(result))}, or correct the facts it is worked out from.`,
    },
  ];
}

/** Of 10–12 less 3–8 the low ends leave more than the high ones. */
function inOrder({ low, high }: Ends): Ends {
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

function rounded({ low, high }: Ends): Figure {
  return low === high
    ? { kind: 'value', value: fourDigits(low) }
    : { kind: 'range', low: fourDigits(low), high: fourDigits(high) };
}

function asWritten(figure: Figure): string {
  return figure.kind === 'value' ? `value: ${figure.value}` : `low: ${figure.low} and high: ${figure.high}`;
}
