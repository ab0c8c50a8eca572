import { explainerPage, factPage, sourcePage } from '../../addresses.ts';
import type { Citation, Claim, Explainer, Fact, Figure } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { rowOfClaim } from './claims-as-csv.ts';

/** Goes up where a program that reads the file must be changed. */
export const versionOfFacts = 1;

/**
 * All facts of an explainer as JSON, by number, each with its claims: the one that counts first. What the fields hold is told in
 * `docs/facts-file.md`. A field of which there is nothing to say is left out.
 */
export function printFactsAsJson(explainer: Explainer): string {
  const { id, question, updated, dataCutOff, facts } = explainer;
  const file = {
    version: versionOfFacts,
    licence: site.licence,
    publisher: site.name,
    explainer: {
      id,
      question,
      address: site.url + explainerPage(id),
      updated,
      as_of: dataCutOff,
    },
    facts: facts.map(asData),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function asData(fact: Fact) {
  const { unit, definition } = rowOfClaim(fact, fact.current);
  return {
    id: fact.id,
    number: fact.number,
    address: site.url + factPage(fact.explainer, fact.id),
    kind: fact.kind,
    label: fact.label,
    standing: fact.standing,
    ...(fact.standingNote !== undefined && { standing_note: fact.standingNote }),
    ...(definition !== '' && { unit, definition }),
    ...(fact.kind === 'event' && { on: fact.on }),
    ...(fact.kind === 'clause' && { document: fact.document, article: fact.article, texts: fact.texts }),
    claims: fact.claims.map((claim) => claimAsData(fact, claim)),
  };
}

function claimAsData({ current }: Fact, claim: Claim) {
  const { by, asOf, recorded, figure, says, note, replaces } = claim;
  return {
    counts: claim === current,
    voice: { id: by.id, name: by.name },
    as_of: asOf,
    recorded,
    ...(figure && { figure: figureAsData(figure) }),
    ...(says !== undefined && { says }),
    ...(note !== undefined && { note }),
    ...(replaces !== undefined && { set_aside: replaces }),
    sources: claim.sources.map(citationAsData),
  };
}

function figureAsData(figure: Figure) {
  const qualifier = figure.qualifier === undefined ? {} : { qualifier: figure.qualifier };
  return figure.kind === 'value'
    ? { ...qualifier, value: figure.value }
    : { ...qualifier, low: figure.low, high: figure.high };
}

function citationAsData({ source, stance, at, words }: Citation) {
  return {
    id: source.id,
    page: site.url + sourcePage(source.id),
    publisher: source.publisher,
    title: source.title,
    language: source.language,
    published: source.published,
    ...(source.url !== undefined && { address: source.url }),
    stance,
    ...(at !== undefined && { at }),
    ...(words !== undefined && { words }),
  };
}
