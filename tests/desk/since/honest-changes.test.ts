import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsSince } from '../../../src/desk/since/problems-since.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { aSmallStory, type Files } from '../../examples/content-folder.ts';
import { aPublishedStory } from '../../examples/git-folder.ts';

const story = 'explainers/bridge';
const workers = `${story}/facts/workers.yaml`;
const start = `${story}/sections/1-start.mdx`;
const quote = `${story}/quotes/on-time.yaml`;
const forecast = `${story}/forecasts/reopens.yaml`;
const herald = 'sources/herald.yaml';

const published: Files = {
  [quote]:
    'speaker: river-board\nrole: Owner of the bridge\nsaid: 2024-10-18\nwords:\n  language: en\n  text: It will open on time.\nsource: herald\n',
  [forecast]:
    'statement: The bridge would reopen.\nby: river-board\nsaid: 2024-06-01\nsource: herald\ncriteria: Motor trafic on the bridge.\ncriteriaSet: 2026-11-24\nverdict: open\n',
  [start]: `${String(aSmallStory[start])}\nThe board said it would open <Said id="on-time">on time</Said>.\n\n<Ledger />\n`,
};

function textOf(file: string): string {
  return String({ ...aSmallStory, ...published }[file]);
}

const update = (name: string, fields: string, words = 'More is known.'): Files => ({
  [`${story}/updates/2026-11-25-${name}.mdx`]: `---\nheadline: More is known.\nday: 2026-11-25\npublished: 2026-11-25\n${fields}\n---\n${words}\n`,
});
/** What happened later is known up to a later day. */
const knownLater: Files = {
  [`${story}/explainer.mdx`]: textOf(`${story}/explainer.mdx`).replace(
    /dataCutOff: .*/,
    'dataCutOff: 2026-11-25',
  ),
};
const corrected = (lists: string, was: string, now: string): Files =>
  update('mended', `kind: correction\n${lists}\nwas: ${was}\nnow: ${now}\nwhere: The start`);

const newClaim =
  '  - by: river-board\n    asOf: 2026-11-20\n    recorded: 2026-11-25\n    value: 450\n    sources:\n      - source: herald\n    admission: true\n';

const honest: readonly { what: string; change: Files }[] = [
  {
    what: 'a new claim, and the update that tells of it',
    change: {
      [workers]: textOf(workers) + newClaim,
      [start]: `${textOf(start)}\nThen there were <Fact id="workers">450 workers</Fact>.\n`,
      ...knownLater,
      ...update('more', 'kind: development\nfacts: [workers]', '<Fact id="workers">450 workers</Fact> came.'),
    },
  },
  {
    what: 'a claim corrected, with what stood there before',
    change: {
      [workers]: textOf(workers)
        .replace('value: 400', 'value: 500\n    replaces: "400"\n    because: We misread the table.')
        .replace('recorded: 2026-11-24', 'recorded: 2026-11-25'),
      [start]: textOf(start).replace('400', '500'),
      [`${story}/explainer.mdx`]: textOf(`${story}/explainer.mdx`).replace('400', '500'),
      ...corrected('facts: [workers]', 'There were four hundred.', 'There were 500.'),
    },
  },
  {
    what: 'a definition made clearer, with a clarification that names the fact',
    change: {
      [workers]: textOf(workers).replace('People paid.', 'People paid by the day.'),
      ...update('clear', 'kind: clarification\nfacts: [workers]'),
    },
  },
  {
    what: 'a quotation corrected, and the text with it',
    change: {
      [quote]: textOf(quote).replace('open on time', 'open in time'),
      [start]: textOf(start).replace('>on time<', '>in time<'),
      ...corrected('quotes: [on-time]', 'It will open on time.', 'It will open in time.'),
    },
  },
  {
    what: 'a source corrected',
    change: {
      [herald]: textOf(herald).replace('publisher: Herald', 'publisher: The Herald'),
      ...corrected('sources: [herald]', 'Herald', 'The Herald'),
    },
  },
  {
    what: 'a forecast resolved, and the update that tells of it',
    change: {
      [forecast]: textOf(forecast).replace(
        'verdict: open',
        'verdict: happened\nresolved: 2026-11-25\nbecause: It did.\nfacts: [workers]',
      ),
      ...knownLater,
      ...update('reopened', 'kind: development\nforecasts: [reopens]'),
    },
  },
  {
    what: 'a verdict taken back, and the correction that tells of it',
    change: {
      [forecast]: textOf(forecast).replace(
        'verdict: open',
        'verdict: not-confirmed\nbecause: Nobody saw it.',
      ),
      ...corrected('forecasts: [reopens]', 'Open.', 'Not confirmed.'),
    },
  },
  {
    what: 'a slip of spelling, in a field and in the text',
    change: {
      [forecast]: textOf(forecast).replace('trafic', 'traffic'),
      [start]: textOf(start).replace('There were', 'There, at first, were'),
    },
  },
  {
    what: 'running text worded better, with a sentence split',
    change: {
      [start]: textOf(start).replace(
        'The board said it would open',
        'It would open, the board said. That was to be',
      ),
    },
  },
  {
    what: 'a story closed with the last that is known, and the update that tells of it',
    change: {
      [`${story}/explainer.mdx`]: textOf(`${story}/explainer.mdx`)
        .replace(/^state: .*$/m, 'state: closed')
        .replace(/^dataCutOff: .*$/m, 'dataCutOff: 2026-11-25'),
      ...update('closed', 'kind: development'),
    },
  },
  {
    what: 'other layout: the order of keys, quotation marks, comments',
    change: {
      [workers]: `# Counted by hand.\nnumber: 1\n${textOf(workers)
        .replace('number: 1\n', '')
        .replace('People paid.', '"People paid."')}`,
    },
  },
  {
    what: 'an archived copy, a later day on which the source was seen, and the day it was gone',
    change: {
      [herald]: textOf(herald).replace('accessed: 2026-11-23', 'accessed: 2026-11-24\ngone: 2026-11-24'),
    },
  },
  {
    what: 'a file renamed, with its earlier id',
    change: {
      [herald]: undefined,
      'sources/the-herald.yaml': `${textOf(herald)}formerly: [herald]\n`,
      [workers]: textOf(workers).replace('source: herald', 'source: the-herald'),
      [quote]: textOf(quote).replace('source: herald', 'source: the-herald'),
      [forecast]: textOf(forecast).replace('source: herald', 'source: the-herald'),
    },
  },
  {
    what: 'a new source that bears a claim out as well',
    change: {
      'sources/gazette.yaml': textOf(herald).replaceAll('Herald', 'Gazette').replaceAll('herald', 'gazette'),
      [workers]: textOf(workers).replace('- source: herald', '- source: herald\n      - source: gazette'),
    },
  },
  {
    what: 'a new section, and sections in another order',
    change: {
      [start]: undefined,
      [`${story}/sections/2-start.mdx`]: textOf(start),
      [`${story}/sections/1-now.mdx`]: '---\ntitle: Now\nkind: background\n---\nIt is open.\n',
    },
  },
  {
    what: 'figures and quotations moved to another section',
    change: {
      [start]: '---\ntitle: The start\nkind: background\n---\nIt began.\n',
      [`${story}/sections/2-now.mdx`]: textOf(start).replace('title: The start', 'title: Now'),
    },
  },
  {
    what: 'a new story',
    change: {
      'explainers/road/explainer.mdx': textOf(`${story}/explainer.mdx`),
      'explainers/road/sections/1-start.mdx': textOf(start).replace(/\nThe board.*/s, ''),
      'explainers/road/facts/workers.yaml': textOf(workers),
    },
  },
];

test.each(honest)('$what: both the desk and the comparison pass it', ({ change }) => {
  const { root, write, commit } = aPublishedStory();
  write(published);
  commit();
  write(change);
  const { problems } = readEdition(join(root, 'content'), undefined);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(problemsSince(root, 'HEAD', undefined)).toEqual([]);
});
