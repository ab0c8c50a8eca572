import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFrontMatter } from '../../../src/edition/read-front-matter.ts';
import { schemas, type ContentKind } from '../../../src/schemas/content-kinds.ts';
import * as written from '../../examples/written-content.ts';
import { openFile } from './yaml-editor.ts';

const stories = 'content/explainers/*';
const filesOf: Record<ContentKind, string> = {
  explainer: `${stories}/explainer.mdx`,
  section: `${stories}/sections/*.mdx`,
  update: `${stories}/updates/*.mdx`,
  fact: `${stories}/facts/*.yaml`,
  quote: `${stories}/quotes/*.yaml`,
  forecast: `${stories}/forecasts/*.yaml`,
  question: `${stories}/questions/*.yaml`,
  source: 'content/sources/*.yaml',
  voice: 'content/voices/*.yaml',
  place: 'content/places/*.yaml',
  term: 'content/terms/*.yaml',
};
const kinds: [ContentKind, string][] = [
  ['explainer', filesOf.explainer],
  ['section', filesOf.section],
  ['update', filesOf.update],
  ['fact', filesOf.fact],
  ['quote', filesOf.quote],
  ['forecast', filesOf.forecast],
  ['question', filesOf.question],
  ['source', filesOf.source],
  ['voice', filesOf.voice],
  ['place', filesOf.place],
  ['term', filesOf.term],
];

test.each(kinds)('the schema of a %s underlines nothing in what the desk passes', async (kind, pattern) => {
  const { underlines } = openFile(kind);
  for (const path of globSync(pattern)) {
    const text = readFileSync(path, 'utf8');
    const read = path.endsWith('.mdx') ? readFrontMatter(text) : { yaml: text };
    const yaml = 'yaml' in read ? read.yaml : '';
    const isRight = schemas[kind].safeParse(parse(yaml)).success;
    expect(isRight ? await underlines(yaml) : [], path).toEqual([]);
  }
});

const examples: [string, ContentKind, unknown][] = [
  ['a figure', 'fact', written.aWrittenFigure({ standingNote: 'One voice.', formerly: ['old'] })],
  ['a range', 'fact', written.aWrittenFigure({ claims: [aRange()] })],
  ['a sum of money', 'fact', written.aWrittenSumOfMoney({ period: 'a year' })],
  ['an event', 'fact', written.aWrittenEvent()],
  [
    'a clause',
    'fact',
    written.aWrittenClause({ phrases: [{ words: 'shall', title: 'Must', note: 'Must.' }] }),
  ],
  ['a statement', 'fact', written.aWrittenStatement()],
  ['a derived fact', 'fact', written.aWrittenDerivedFact()],
  ['a source', 'source', written.aWrittenSource({ derivedFrom: ['other'], gone: '2026-11-24' })],
  ['a source without an address', 'source', written.aWrittenSource({ url: undefined, noAddress: 'Paper.' })],
  [
    'a voice',
    'voice',
    written.aWrittenVoice({ sameAs: 'Q484641', roles: [{ title: 'Head', from: '2024' }] }),
  ],
  [
    'a quote',
    'quote',
    written.aWrittenQuote({ translation: { kind: 'person', text: 'By ship.', name: 'Ann' } }),
  ],
  ['a forecast', 'forecast', written.aWrittenForecast({ facts: ['ships'] })],
  ['a question', 'question', written.aWrittenQuestion({ facts: ['ships'] })],
  ['a place', 'place', written.aWrittenPlace({ area: 'RU-PRI' })],
  ['a term', 'term', written.aWrittenTerm()],
  ['an explainer', 'explainer', written.aWrittenExplainer()],
  ['a section', 'section', written.aWrittenSection({ asOf: '2026-11-24' })],
  ['a development', 'update', written.aWrittenDevelopment({ facts: ['ships'] })],
  ['a correction', 'update', written.aWrittenCorrection({ neverAgain: 'six ships' })],
];

function aRange(): unknown {
  return written.aWrittenFigureClaim({ value: undefined, low: 1, high: 2 });
}

// JSON Schema cannot compare one field with another.
const turnedRanges = ['.claims.0.low as 7: ', '.claims.0.high as -7.5: '];

test.each(examples)(
  '%s with one thing altered is underlined where the desk refuses it, and nowhere else',
  async (name, kind, example) => {
    const { underlines } = openFile(kind);
    const altered = [...alterations(JSON.parse(JSON.stringify(example)))];
    expect(altered.length).toBeGreaterThan(10);
    const disagreements: string[] = [];
    for (const [what, value] of altered) {
      const isRefused = !schemas[kind].safeParse(value).success;
      const underlined = await underlines(stringify(value));
      if (isRefused !== underlined.length > 0) disagreements.push(`${what}: ${underlined.join(' ')}`);
    }
    expect(disagreements).toEqual(name === 'a range' ? turnedRanges : []);
  },
);

/** The same value many times, each time with one thing altered, and where. */
function* alterations(value: unknown, path = ''): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    yield [`${path} emptied`, []];
    for (const [index, item] of value.entries()) {
      for (const [what, altered] of alterations(item, `${path}.${index}`)) {
        yield [what, value.with(index, altered)];
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    yield [`${path} with a field nobody knows`, { ...value, nobodyKnows: 'it' }];
    for (const [key, inner] of Object.entries(value)) {
      const kept = Object.entries(value).filter(([name]) => name !== key);
      yield [`${path} without ${key}`, Object.fromEntries(kept)];
      for (const [what, altered] of alterations(inner, `${path}.${key}`)) {
        yield [what, { ...value, [key]: altered }];
      }
    }
  }
  if (path !== '')
    for (const other of others) yield [`${path} as ${JSON.stringify(other).slice(0, 20)}`, other];
}

const others: readonly unknown[] = [
  null,
  true,
  7,
  -7.5,
  '',
  '  ',
  'No Such Thing',
  '2024-13-01',
  'x '.repeat(1600),
  [],
];

describe('a text editor says', () => {
  test('which kinds of fact there are', async () => {
    expect(await openFile('fact').underlines('kind: figur\n')).toEqual([
      '1:7 Value is not accepted. Valid values: "figure", "money", "event", "clause", "statement", "derived".',
    ]);
  });

  test('what the desk would say of a day, an id, a label, an address', async () => {
    const event = written.aWrittenEvent({ on: '18 October', label: 'Ships', reviewBy: '2027' });
    expect((await openFile('fact').underlines(stringify(event))).sort()).toEqual([
      '3:8 A label has 2 to 12 words that name the matter, such as "North Korean soldiers killed or wounded".',
      '5:11 Write never, or the day by which to look again as YYYY-MM-DD, such as 2027-02-28.',
      '6:5 Write a day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY, with quotation marks round a year.',
    ]);
    const source = written.aWrittenSource({ url: 'herald.example/bridge', derivedFrom: ['The Herald'] });
    expect((await openFile('source').underlines(stringify(source))).sort()).toEqual([
      '10:5 An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
      '4:6 Write the whole address of a page, beginning with https:// (or http:// for an old page that has nothing else), without a user name or port.',
    ]);
  });

  test('what a claim and a source need one of, and not both', async () => {
    const figure = (claim: Record<string, unknown>) =>
      openFile('fact').underlines(
        stringify(written.aWrittenFigure({ claims: [written.aWrittenFigureClaim(claim)] })),
      );
    expect(await figure({ value: undefined })).toEqual([
      '9:5 This claim has no figure. Write value, or low and high.',
    ]);
    expect(await figure({ low: 1, high: 2 })).toEqual([
      '15:5 This claim has both a value and a range. Keep value, or keep low and high.',
      '16:5 This claim has both a value and a range. Keep value, or keep low and high.',
    ]);
    const source = (changes: Record<string, unknown>) =>
      openFile('source').underlines(stringify(written.aWrittenSource(changes)));
    expect(await source({ url: undefined })).toEqual([
      '1:1 This source has no address. Write url, or say in noAddress why it has none.',
    ]);
    expect(await source({ noAddress: 'Paper only.' })).toEqual([
      '9:1 This source has both url and noAddress. Keep url and delete noAddress.',
    ]);
  });
});

describe('a text editor offers', () => {
  test('the words that a field may have', async () => {
    expect(await openFile('voice').offers('kind: ')).toEqual([
      'person',
      'government',
      'agency',
      'armed-force',
      'company',
      'organisation',
      'outlet',
    ]);
  });

  test('the fields of the kind that was chosen', async () => {
    const offered = await openFile('fact').offers('kind: money\n');
    expect(offered).toContain('currency');
    expect(offered).not.toContain('unit');
  });

  test('a whole file, and a whole claim, with places to fill in', async () => {
    expect(await openFile('term').writes('', 'a whole term')).toBe('term: $1\nmeaning: $2');
    const claims = 'kind: figure\nclaims:\n  - ';
    expect(await openFile('fact').writes(claims, 'a claim with a figure')).toBe(
      'by: $1\n  asOf: $2\n  recorded: ${3:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\n  sources:\n    - source: $4\n  value: ${5:0}\n  qualifier: ${6|about,at least,more than,up to,fewer than,nearly|}',
    );
  });
});
