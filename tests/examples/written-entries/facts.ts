/** Builders of written claims and facts: each gives one that breaks no rule, and takes only what a test is about. */
import type { WrittenFigureClaim, WrittenSaidClaim } from '../../../src/schemas/claim.ts';
import { entry, type Data, type Placed } from './entry.ts';

type Fact<Kind extends Data<'fact'>['kind']> = Extract<Data<'fact'>, { kind: Kind }>;

/** A claim in figures: 400 workers, by the River Board. */
export function aFigureClaim(given: Partial<WrittenFigureClaim> = {}): WrittenFigureClaim {
  const figure = given.low === undefined ? { value: 400 } : {};
  return {
    by: 'river-board',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [{ source: 'herald' }],
    ...figure,
    ...given,
  };
}

/** A claim in words, by the River Board. */
export function aSaidClaim(given: Partial<WrittenSaidClaim> = {}): WrittenSaidClaim {
  const says = 'The bridge carries traffic again.';
  return {
    by: 'river-board',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [{ source: 'herald' }],
    says,
    ...given,
  };
}

const shared = (number: number) => ({ number, standing: 'reported' as const, reviewBy: 'never' as const });

/** A figure: 400 workers. */
export function aWrittenFigure(id = 'workers', given: Partial<Fact<'figure'>> = {}, placed: Placed = {}) {
  const data: Fact<'figure'> = {
    kind: 'figure',
    ...shared(1),
    label: 'Workers at the bridge',
    unit: 'workers',
    definition: 'People paid for work on the bridge on that day.',
    claims: [aFigureClaim()],
    ...given,
  };
  return entry('fact', id, data, placed);
}

/** A sum of money: US$1.2 billion. */
export function aWrittenSum(id = 'cost', given: Partial<Fact<'money'>> = {}, placed: Placed = {}) {
  const data: Fact<'money'> = {
    kind: 'money',
    ...shared(2),
    label: 'Cost of the bridge',
    currency: 'USD',
    definition: 'What the River Board paid for the repairs.',
    claims: [aFigureClaim({ value: 1_200_000_000 })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

/** An event on 18 October 2024. */
export function aWrittenEvent(id = 'reopening', given: Partial<Fact<'event'>> = {}, placed: Placed = {}) {
  const data: Fact<'event'> = {
    kind: 'event',
    ...shared(3),
    label: 'Reopening of the bridge',
    on: '2024-10-18',
    claims: [aSaidClaim({ says: 'The bridge reopened to traffic.' })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

/** A statement. */
export function aWrittenStatement(
  id = 'carries-traffic',
  given: Partial<Fact<'statement'>> = {},
  placed: Placed = {},
) {
  const data: Fact<'statement'> = {
    kind: 'statement',
    ...shared(4),
    label: 'The bridge in use',
    claims: [aSaidClaim()],
    ...given,
  };
  return entry('fact', id, data, placed);
}

/** A clause in English and Korean, with one phrase to notice. */
export function aWrittenClause(id = 'article-2', given: Partial<Fact<'clause'>> = {}, placed: Placed = {}) {
  const data: Fact<'clause'> = {
    kind: 'clause',
    ...shared(5),
    label: 'The clause on repairs',
    document: 'River Treaty',
    article: 'Article 2',
    text: {
      en: 'The parties repair the bridge without delay, and in accordance with their laws.',
      ko: '지체 없이',
    },
    phrases: [{ words: 'without delay', title: 'No period', note: 'The treaty sets no number of days.' }],
    claims: [aSaidClaim({ says: 'The parties repair the bridge.' })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

/** A figure worked out from the cost and the workers. */
export function aWrittenResult(
  id = 'cost-per-worker',
  given: Partial<Fact<'derived'>> = {},
  placed: Placed = {},
) {
  const data: Fact<'derived'> = {
    kind: 'derived',
    ...shared(6),
    label: 'Cost for each worker',
    operation: 'quotient',
    of: ['cost', 'workers'],
    currency: 'USD',
    definition: 'The cost divided by the number of workers.',
    claims: [aFigureClaim({ value: 3_000_000 })],
    ...given,
  };
  return entry('fact', id, data, placed);
}
