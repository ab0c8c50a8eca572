import type { Claim, Explainer, Fact } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { rowOfClaim } from './claims-as-csv.ts';
import { printCsv } from './csv.ts';
import { versionOfFacts } from './facts-as-json.ts';

const columns = [
  'number',
  'kind',
  'fact',
  'label',
  'unit',
  'definition',
  'counts',
  'voice',
  'as_of',
  'recorded',
  'qualifier',
  'value',
  'low',
  'high',
  'says',
  'on',
  'standing',
  'standing_note',
  'set_aside',
  'note',
  'sources',
  'stances',
  'addresses',
  'page',
  'licence',
  'version',
] as const;

/**
 * All facts of an explainer as comma-separated values, one row a claim: facts by number, and of each the claim that counts first.
 * What the columns hold is told in `docs/facts-file.md`.
 */
export function printFactsAsCsv({ facts }: Explainer): string {
  const rows = facts.flatMap((fact) => fact.claims.map((claim) => cellsOf(fact, claim)));
  return printCsv(columns, rows);
}

function cellsOf(fact: Fact, claim: Claim): (string | number)[] {
  const row = {
    ...rowOfClaim(fact, claim),
    number: fact.number,
    kind: fact.kind,
    says: claim.says ?? '',
    on: fact.kind === 'event' ? fact.on : '',
    licence: site.licence.url,
    version: versionOfFacts,
  };
  return columns.map((column) => row[column]);
}
