import { factPage } from '../../addresses.ts';
import type { Claim, Fact } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { printCsv } from './csv.ts';

/** A fact whose claims have figures. */
export type FactWithFigures = Extract<Fact, { definition: string }>;

/** Tells whether a fact's claims have figures, so that there is a table of them. */
export function hasFigures(fact: Fact): fact is FactWithFigures {
  return 'definition' in fact;
}

const columns = [
  'fact',
  'label',
  'unit',
  'definition',
  'voice',
  'as_of',
  'recorded',
  'qualifier',
  'value',
  'low',
  'high',
  'standing',
  'standing_note',
  'set_aside',
  'note',
  'sources',
  'stances',
  'addresses',
  'page',
  'counts',
] as const;

/** Stands in the place of an address, so that each source keeps its place. */
const noAddress = 'none';

type Row = Record<(typeof columns)[number], string | number>;

/**
 * Every claim on a fact as comma-separated values, one a row: the claim that counts first, then the newest first. What the
 * columns hold is told in `docs/claims-file.md`.
 */
export function printClaims(fact: FactWithFigures): string {
  const rows = fact.claims.map((claim) => {
    const row = rowOfClaim(fact, claim);
    return columns.map((column) => row[column]);
  });
  return printCsv(columns, rows);
}

/** What the columns hold of a claim; those of figures are empty for a fact without. */
export function rowOfClaim(fact: Fact, claim: Claim): Row {
  const { figure } = claim;
  const isRange = figure?.kind === 'range';
  return {
    fact: fact.id,
    label: fact.label,
    unit: hasFigures(fact) ? unitOf(fact) : '',
    definition: hasFigures(fact) ? fact.definition : '',
    voice: claim.by.name,
    as_of: claim.asOf,
    recorded: claim.recorded,
    qualifier: figure?.qualifier ?? '',
    value: figure?.kind === 'value' ? figure.value : '',
    low: isRange ? figure.low : '',
    high: isRange ? figure.high : '',
    standing: fact.standing,
    standing_note: fact.standingNote ?? '',
    set_aside: claim.replaces ?? '',
    note: claim.note ?? '',
    sources: claim.sources.map(({ source }) => source.id).join(' '),
    stances: claim.sources.map(({ stance }) => stance).join(' '),
    addresses: claim.sources.map(({ source }) => source.url ?? noAddress).join(' '),
    page: site.url + factPage(fact.explainer, fact.id),
    counts: claim === fact.current ? 'yes' : 'no',
  };
}

function unitOf(fact: FactWithFigures): string {
  if (fact.kind === 'figure') return fact.unit;
  const period = fact.kind === 'money' && fact.period !== undefined ? ` ${fact.period}` : '';
  return `${fact.currency ?? (fact.kind === 'derived' ? (fact.unit ?? '') : '')}${period}`;
}
