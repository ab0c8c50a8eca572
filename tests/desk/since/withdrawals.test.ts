import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsSince } from '../../../src/desk/since/problems-since.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { aSmallStory, type Files } from '../../examples/content-folder.ts';
import { aPublishedStory } from '../../examples/git-folder.ts';

const story = 'explainers/bridge';
const front = `${story}/explainer.mdx`;
const boats = `${story}/facts/boats.yaml`;
const start = `${story}/sections/1-start.mdx`;
const told = `${story}/updates/2026-11-24-boats.mdx`;
const herald = 'sources/herald.yaml';
const leaflet = 'sources/leaflet.yaml';
const inText = 'Below it lay <Fact id="boats">30 boats</Fact>.\n';

const published: Files = {
  [boats]: String(aSmallStory[`${story}/facts/workers.yaml`])
    .replace('number: 1', 'number: 2')
    .replace('Workers at the bridge', 'Boats below the bridge')
    .replace('unit: workers', 'unit: boats')
    .replace('value: 400', 'value: 30')
    .replace('source: herald', 'source: leaflet'),
  [leaflet]: String(aSmallStory[herald]).replaceAll('Herald', 'Leaflet').replaceAll('herald', 'leaflet'),
  [start]: `${String(aSmallStory[start])}\n${inText}`,
  [told]:
    '---\nkind: development\nheadline: Boats were counted.\nday: 2026-11-24\npublished: 2026-11-24\nfacts: [boats]\n---\nThere were <Fact id="boats">30 boats</Fact>.\n',
};

function textOf(file: string): string {
  return String({ ...aSmallStory, ...published }[file]);
}

const withdrawal = 'withdrawn:\n  on: 2026-11-25\n  because: The leaflet was of another bridge.\n';
const correction = (lists: string, day = '2026-11-25'): Files => ({
  [`${story}/updates/2026-11-25-boats.mdx`]: `---\nkind: correction\nheadline: The count of boats is withdrawn.\nday: ${day}\npublished: ${day}\n${lists}\nwas: 30 boats lay below it.\nnow: Nobody has counted the boats.\nwhere: The start\n---\nIt was of another bridge.\n`,
});
const withdrawnFact: Files = {
  [boats]: textOf(boats).replace('standing: reported', 'standing: withdrawn') + withdrawal,
  [start]: textOf(start).replace(inText, ''),
  [told]: textOf(told).replace(
    '<Fact id="boats">30 boats</Fact>',
    '<Unsourced because="Withdrawn since: see the correction.">30 boats</Unsourced>',
  ),
  // What happened later is known up to a later day.
  [front]: textOf(front).replace(/dataCutOff: .*/, 'dataCutOff: 2026-11-25'),
};

/** What the desk and the comparison with what is published say of a change. */
function problemsOf(change: Files): string[] {
  const { root, write, commit } = aPublishedStory();
  write(published);
  commit();
  write(change);
  const { problems } = readEdition(join(root, 'content'), undefined);
  return [
    ...problems.filter(({ level }) => level === 'error'),
    ...problemsSince(root, 'HEAD', undefined),
  ].map(({ rule, message }) => `${rule}: ${message}`);
}

const honest: readonly { what: string; change: Files }[] = [
  {
    what: 'a fact withdrawn, taken out of the text, with the correction that tells of it; an old update keeps its words',
    change: { ...withdrawnFact, ...correction('facts: [boats]') },
  },
  {
    what: 'a fact withdrawn together with its source',
    change: {
      ...withdrawnFact,
      [leaflet]: textOf(leaflet) + withdrawal,
      ...correction('facts: [boats]\nsources: [leaflet]'),
    },
  },
  {
    what: 'an update withdrawn as it is',
    change: { [told]: textOf(told).replace('facts:', `${withdrawal}facts:`) },
  },
  {
    what: 'a whole story withdrawn',
    change: { [front]: textOf(front).replace('state:', `${withdrawal}state:`) },
  },
];

test.each(honest)('$what: both the desk and the comparison pass it', ({ change }) => {
  expect(problemsOf(change)).toEqual([]);
});

const dishonest: readonly { what: string; change: Files; says: RegExp }[] = [
  {
    what: 'a fact withdrawn without a word',
    change: withdrawnFact,
    says: /^withdrawals-are-told: The fact "boats" was withdrawn on 25 November 2026, and no correction/,
  },
  {
    what: 'a fact withdrawn that still stands in the text',
    change: { ...withdrawnFact, [start]: textOf(start), ...correction('facts: [boats]') },
    says: /^what-stands-rests-on-what-stands: The fact "boats" was withdrawn/,
  },
  {
    what: 'a figure changed while its fact is withdrawn',
    change: {
      ...withdrawnFact,
      [boats]: String(withdrawnFact[boats]).replace('value: 30', 'value: 300'),
      ...correction('facts: [boats]'),
    },
    says: /^published-claims-stand: This correction names the fact "boats", of which value was 30 and is 300/,
  },
  {
    what: 'a withdrawal dated back',
    change: {
      ...withdrawnFact,
      [boats]: String(withdrawnFact[boats]).replace('on: 2026-11-25', 'on: 2026-11-23'),
      ...correction('facts: [boats]', '2026-11-23'),
    },
    says: /^additions-bear-their-day: This withdrawal is new, and says that it went on the page on 23 November 2026/,
  },
  {
    what: 'a source withdrawn without a new correction',
    change: { [leaflet]: textOf(leaflet) + withdrawal },
    says: /^published-sources-stand: The published source "leaflet" was withdrawn, and no new correction names it\./,
  },
  {
    what: 'an update reworded while it is withdrawn',
    change: {
      [told]: textOf(told).replace('facts:', `${withdrawal}facts:`).replace('There were', 'Few saw'),
    },
    says: /^updates-are-never-rewritten: The words of the published update "2026-11-24-boats" have changed\./,
  },
  {
    what: 'the mark of a fact that stands taken out of an update',
    change: { [told]: String(withdrawnFact[told]) },
    says: /^updates-are-never-rewritten: The facts or sources in the text/,
  },
];

test.each(dishonest)('$what is told', ({ change, says }) => {
  expect(problemsOf(change)).toContainEqual(expect.stringMatching(says));
});

test('a withdrawn update cannot come back', () => {
  const { root, write, commit } = aPublishedStory();
  write({ ...published, [told]: textOf(told).replace('facts:', `${withdrawal}facts:`) });
  commit();
  write({ [told]: textOf(told) });
  expect(problemsSince(root, 'HEAD', undefined)).toMatchObject([
    { rule: 'updates-are-never-rewritten', message: expect.stringContaining('and is nothing') as string },
  ]);
});
