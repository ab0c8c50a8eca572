import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openManuscript } from '../../../src/desk/open-manuscript.ts';
import { findThings } from '../../../src/desk/uses/find-things.ts';
import { nameOfThing } from '../../../src/desk/uses/thing.ts';
import { usesOf } from '../../../src/desk/uses/uses-of.ts';
import { referableKinds } from '../../../src/schemas/fields.ts';
import { aLinkedStory } from '../../examples/a-linked-story.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

function usesIn(folder: string, written: string): string[] {
  const { manuscript } = openManuscript(dirname(folder));
  const { things } = findThings(manuscript, { written, kinds: referableKinds });
  return things.flatMap((thing) =>
    usesOf(manuscript, thing).map(({ role, file, line, through }) => {
      const way = through.map((each) => `${nameOfThing(each)} > `).join('');
      return `${way}${role} ${file.replace(/^.*\//, '')}:${line}`;
    }),
  );
}

const uses = (written: string, changes: Files = aLinkedStory) => usesIn(writeContent(changes), written);

describe('what stands on', () => {
  test('a fact is found in every kind of place', () => {
    expect(uses('workers')).toEqual([
      'key-fact explainer.mdx:9',
      'short-answer explainer.mdx:14',
      'section 1-start.mdx:5',
      'chart 1-start.mdx:11',
      'derived rest.yaml:5',
      'forecast opens.yaml:8',
      'question who-paid.yaml:5',
      'fact/rest > section 1-start.mdx:7',
      'fact/rest > sum 1-start.mdx:13',
      'forecast/opens > ledger 1-start.mdx:17',
      'question/who-paid > questions 1-start.mdx:19',
    ]);
  });

  test('a source is found through facts, quotations, places and the sources that take it from there', () => {
    expect(uses('wire')).toEqual([
      'section 1-start.mdx:5',
      'source herald.yaml:9',
      'source/herald > claim half.yaml:14',
      'source/herald > claim rest.yaml:16',
      'source/herald > claim workers.yaml:16',
      'source/herald > quote proud.yaml:7',
      'source/herald > forecast opens.yaml:4',
      'source/herald > fact/half > section 1-start.mdx:7',
      'source/herald > fact/half > chart 1-start.mdx:11',
      'source/herald > fact/half > derived rest.yaml:5',
      'source/herald > fact/rest > section 1-start.mdx:7',
      'source/herald > fact/rest > sum 1-start.mdx:13',
      'source/herald > fact/workers > key-fact explainer.mdx:9',
      'source/herald > fact/workers > short-answer explainer.mdx:14',
      'source/herald > fact/workers > section 1-start.mdx:5',
      'source/herald > fact/workers > chart 1-start.mdx:11',
      'source/herald > fact/workers > derived rest.yaml:5',
      'source/herald > fact/workers > forecast opens.yaml:8',
      'source/herald > fact/workers > question who-paid.yaml:5',
      'source/herald > quote/proud > section 1-start.mdx:7',
      'source/herald > quote/proud > quotation 1-start.mdx:9',
      'source/herald > forecast/opens > ledger 1-start.mdx:17',
      'source/herald > fact/workers > question/who-paid > questions 1-start.mdx:19',
    ]);
    expect(uses('source/river-board')).toEqual([
      'place valley.yaml:8',
      'place/valley > places 1-start.mdx:15',
    ]);
  });

  test.each([
    ['voice/reporter', ['quote proud.yaml:1', 'forecast opens.yaml:2']],
    ['quote/proud', ['section 1-start.mdx:7', 'quotation 1-start.mdx:9']],
    ['place/valley', ['places 1-start.mdx:15']],
    ['term/pier', ['section 1-start.mdx:5']],
    ['forecast/opens', ['ledger 1-start.mdx:17']],
    ['question/who-paid', ['questions 1-start.mdx:19']],
  ])('%s is found', (written, direct) => {
    expect(uses(written).filter((use) => !use.includes(' > '))).toEqual(direct);
  });

  test('updates are among it, by their fields and by their text', () => {
    const update =
      '---\nkind: development\nheadline: More came\nday: 2024-10-18\npublished: 2026-11-24\nfacts: [workers]\nforecasts: [opens]\n---\nThere are <Fact id="workers">400</Fact>.\n';
    const changes = { ...aLinkedStory, 'explainers/bridge/updates/2024-10-18-more.mdx': update };
    expect(uses('workers', changes)).toContain('update 2024-10-18-more.mdx:6');
    expect(uses('workers', changes)).toContain('update-text 2024-10-18-more.mdx:9');
    expect(uses('forecast/opens', changes)).toEqual([
      'ledger 1-start.mdx:17',
      'update 2024-10-18-more.mdx:7',
    ]);
  });

  test('a question that was answered is in the list no more', () => {
    const question = String(aLinkedStory['explainers/bridge/questions/who-paid.yaml']);
    const changes = {
      ...aLinkedStory,
      'explainers/bridge/questions/who-paid.yaml': `${question}answeredBy: 2024-10-18-more\n`,
    };
    expect(uses('question/who-paid', changes)).toEqual([]);
  });

  test('a fact of another explainer is not this one', () => {
    const changes = {
      ...aLinkedStory,
      'explainers/tunnel/explainer.mdx': tunnel,
      'explainers/tunnel/facts/half.yaml': aLinkedStory['explainers/bridge/facts/half.yaml'],
      'explainers/tunnel/sections/1-dark.mdx':
        '---\ntitle: Dark\nkind: background\n---\nThere were <Fact id="half">100</Fact>.\n',
    };
    const folder = writeContent(changes);
    const { manuscript } = openManuscript(dirname(folder));
    const [found] = findThings(manuscript, {
      written: 'half',
      kinds: referableKinds,
      explainer: 'tunnel',
    }).things;
    expect(usesOf(manuscript, found!).map(({ file }) => file)).toEqual([
      'content/explainers/tunnel/sections/1-dark.mdx',
    ]);
  });

  test('things that lean on each other in a circle are told once', () => {
    const wire = `${String(aLinkedStory['sources/wire.yaml'])}derivedFrom: [herald]\n`;
    const told = uses('wire', { ...aLinkedStory, 'sources/wire.yaml': wire });
    expect(told).toContain('source/herald > source wire.yaml:9');
    expect(told.filter((use) => use.startsWith('source/herald > source/wire'))).toEqual([]);
  });
});

const tunnel =
  '---\nquestion: A tunnel?\nkicker: A tunnel\nstandfirst: What is known.\npublished: 2026-11-24\nbyline: The desk\nstate: quiet\ndataCutOff: 2026-03-17\nkeyFacts: [other]\nhowSure: Quite sure.\nmethod: We read.\nreviewBy: 2027-02-28\n---\nYes.\n';

test('of the real content, every place that is told holds the id, and no reference is lost', () => {
  const { manuscript } = openManuscript(process.cwd());
  const lines = new Map<string, string[]>();
  const lineOf = (file: string, line: number) => {
    const read = lines.get(file) ?? readFileSync(join(process.cwd(), file), 'utf8').split('\n');
    lines.set(file, read);
    return read[line - 1] ?? '';
  };
  let told = 0;
  for (const { to, id } of new Map(
    manuscript.references.map((each) => [`${each.to} ${each.id}`, each]),
  ).values()) {
    const { things } = findThings(manuscript, { written: `${to}/${id}`, kinds: referableKinds });
    for (const thing of things) {
      const direct = usesOf(manuscript, thing).filter(({ through }) => through.length === 0);
      for (const { file, line, column, role } of direct) {
        if (role === 'ledger' || role === 'questions') continue;
        told += 1;
        expect(lineOf(file, line).slice(column - 1), `${file}:${line}:${column}`).toMatch(
          new RegExp(`^${id}(?![\\w-])`),
        );
      }
    }
  }
  expect(told).toBe(manuscript.references.length);
  expect(told).toBeGreaterThan(500);
});
