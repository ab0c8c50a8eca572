import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  citationFormats,
  factsFile,
  sourceFile,
  sourcesFile,
  sourcesOfSectionFile,
} from '../../src/addresses.ts';
import { readCitations } from '../examples/citations/read-citations.ts';
import { factsFileSchema } from '../examples/facts-file.ts';
import { builtAssets, bytesOf, publishedEdition } from './built-site.ts';

const { explainers, sources, unlistedSources } = publishedEdition();
const textOf = (address: string) => bytesOf(address).toString('utf8');
const byCodePoint = (a: string, b: string) => (a < b ? -1 : 1);

describe.each(citationFormats)('sources as %s', (format) => {
  test('are read by another program, all of them, with titles in every script', () => {
    for (const [address, wanted] of [
      [sourcesFile(format), sources] as const,
      ...explainers.map((explainer) => [sourcesFile(format, explainer.id), explainer.sources] as const),
      ...explainers.flatMap((explainer) =>
        explainer.sections
          .filter((section) => section.sources.length > 0)
          .map(
            ({ id, sources: ofSection }) =>
              [sourcesOfSectionFile(format, explainer.id, id), ofSection] as const,
          ),
      ),
    ]) {
      const read = new Map(readCitations(textOf(address), format).map((entry) => [entry.id, entry]));
      expect([...read.keys()]).toEqual(wanted.map(({ id }) => id).sort(byCodePoint));
      const wrong = wanted.filter(({ id, title, url, language, published }) => {
        const entry = read.get(id);
        const issued = entry?.issued.filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
        return (
          entry?.title !== title.trim() ||
          entry.URL !== url ||
          entry.language !== language ||
          issued?.join('-') !== published
        );
      });
      expect(wrong.map(({ id, title }) => [id, title, read.get(id)])).toEqual([]);
    }
    expect(textOf(sourcesFile(format))).toMatch(/[\uac00-\ud7a3]{2}/);
    expect(textOf(sourcesFile(format))).toMatch(/[\u0400-\u04ff]{2}/);
  });

  test('are there one by one', () => {
    const files = new Set(builtAssets());
    const lacking = [...sources, ...unlistedSources].filter(({ id }) => !files.has(sourceFile(format, id)));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(explainers)('the facts of $id', ({ id, facts }) => {
  const count = facts.flatMap(({ claims }) => claims).length;

  test('are as their schema says, with each claim and each of its sources', () => {
    const file = factsFileSchema.parse(JSON.parse(textOf(factsFile(id, 'json'))));
    expect(file.facts.map((fact) => [fact.id, fact.standing])).toEqual(
      facts.map((fact) => [fact.id, fact.standing]),
    );
    const claims = file.facts.flatMap((fact) => fact.claims);
    expect(claims.map((claim) => claim.sources.map((source) => source.id))).toEqual(
      facts.flatMap((fact) => fact.claims.map((claim) => claim.sources.map(({ source }) => source.id))),
    );
    expect(file.facts.every((fact) => fact.claims.filter(({ counts }) => counts).length === 1)).toBe(true);
  });

  test('are a row for each claim in the table', () => {
    const text = textOf(factsFile(id, 'csv'));
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(rows).toHaveLength(count);
    expect(
      rows.filter(({ standing, as_of: asOf, voice }) => standing === '' || asOf === '' || voice === ''),
    ).toEqual([]);
  });
});
