import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addThing, type Order } from '../../../src/desk/new/add-thing.ts';
import type { Asker } from '../../../src/desk/new/asker.ts';
import { newKinds } from '../../../src/desk/new/kinds.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

const today = '2026-11-25';
const flags = (given: Record<string, string | string[]>): Order['given'] =>
  new Map(Object.entries(given).map(([flag, value]) => [flag, [value].flat()]));

function project(files: Files = {}): string {
  return dirname(writeContent(files));
}

async function add(root: string, kind: Order['kind'], given: Record<string, string | string[]>, within = '') {
  return addThing({ root, today, asker: undefined }, { kind, within, given: flags(given) });
}

const errorsIn = (root: string) =>
  readEdition(join(root, 'content'), undefined)
    .problems.filter(({ level }) => level === 'error')
    .map(({ file, message }) => `${file} ${message}`);
const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

const source = {
  kind: 'newspaper',
  title: '[다리: 6천 명 #1]',
  titleTranslated: 'The bridge: 6,000',
  publisher: 'Valley Herald',
  url: 'https://herald.example/2',
  published: '2026-11-20',
  language: 'ko',
  party: 'none',
};
const claim = {
  by: 'river-board',
  asOf: '2026-11-20',
  value: '450',
  qualifier: 'about',
  source: 'herald',
  at: 'page 2',
};
const fact = {
  label: 'Lamps on the bridge',
  unit: 'lamps',
  definition: 'Lamps that burn.',
  standing: 'reported',
  reviewBy: 'never',
};

/** One of each kind, from flags alone, in an order in which each finds what it names. */
const everything: [Order['kind'], string, Record<string, string | string[]>, string][] = [
  ['source', '', source, 'content/sources/valley-herald-2026-11-20-bridge.yaml'],
  ['voice', '', { kind: 'person', name: 'Ada Rook', party: 'none' }, 'content/voices/ada-rook.yaml'],
  ['place', '', { name: 'North Bank', lat: '51.5', lon: '-0.1' }, 'content/places/north-bank.yaml'],
  ['term', '', { term: 'pier', meaning: 'A pillar that carries a bridge.' }, 'content/terms/pier.yaml'],
  [
    'fact',
    'figure',
    { ...fact, ...claim, recorded: '2026-11-24' },
    'content/explainers/bridge/facts/lamps-bridge.yaml',
  ],
  [
    'fact',
    'money',
    { ...fact, id: 'lamp-cost', currency: 'EUR', ...claim, value: '9000.5', recorded: '2026-11-24' },
    'content/explainers/bridge/facts/lamp-cost.yaml',
  ],
  [
    'fact',
    'event',
    {
      ...fact,
      id: 'lamps-lit',
      on: '2026-11-20',
      ...claim,
      says: 'The lamps were lit.',
      recorded: '2026-11-24',
    },
    'content/explainers/bridge/facts/lamps-lit.yaml',
  ],
  [
    'fact',
    'statement',
    { ...fact, id: 'lamps-burn', ...claim, says: 'The lamps burn.', recorded: '2026-11-24' },
    'content/explainers/bridge/facts/lamps-burn.yaml',
  ],
  [
    'fact',
    'clause',
    {
      ...fact,
      id: 'article-2',
      document: 'River Treaty',
      article: 'Article 2',
      text: ['en=Lamps burn.', 'ko: 등불'],
      ...claim,
      says: 'Lamps burn.',
      recorded: '2026-11-24',
    },
    'content/explainers/bridge/facts/article-2.yaml',
  ],
  [
    'fact',
    'derived',
    {
      ...fact,
      id: 'both',
      operation: 'sum',
      of: 'workers,lamps-bridge',
      ...claim,
      value: '900',
      recorded: '2026-11-24',
    },
    'content/explainers/bridge/facts/both.yaml',
  ],
  ['claim', '', { fact: 'workers', ...claim }, 'content/explainers/bridge/facts/workers.yaml'],
  [
    'quote',
    '',
    {
      speaker: 'ada-rook',
      role: 'Mayor',
      said: '2026-11-20',
      words: '다리는 튼튼하다',
      language: 'ko',
      translationBy: 'machine',
      translation: 'The bridge is strong',
      checkedBy: 'The desk',
      source: 'valley-herald-2026-11-20-bridge',
    },
    'content/explainers/bridge/quotes/ada-rook-bridge-is-strong.yaml',
  ],
  [
    'forecast',
    '',
    {
      statement: 'The bridge will stand.',
      by: 'ada-rook',
      said: '2026-11-20',
      source: 'herald',
      criteria: 'It stands in a year.',
    },
    'content/explainers/bridge/forecasts/bridge-will-stand.yaml',
  ],
  [
    'question',
    '',
    {
      question: 'Who pays for it?',
      why: 'Nobody says.',
      settledBy: 'A bill.',
      facts: ['workers', 'lamps-lit'],
    },
    'content/explainers/bridge/questions/who-pays-it.yaml',
  ],
  [
    'section',
    '',
    {
      title: 'The lamps',
      kind: 'background',
      text: 'There are <Fact id="lamps-bridge">about 450 lamps</Fact>.',
    },
    'content/explainers/bridge/sections/2-lamps.mdx',
  ],
  [
    'update',
    'development',
    {
      headline: 'The board counted again',
      day: '2026-11-20',
      facts: 'workers',
      text: 'The board counted again.',
    },
    'content/explainers/bridge/updates/2026-11-20-board-counted-again.mdx',
  ],
  [
    'update',
    'correction',
    {
      headline: 'The title of the Herald',
      day: '2026-11-25',
      sources: 'herald',
      was: 'Bridge opened',
      now: 'Bridge opens',
      where: 'Sources',
      text: 'We had mistaken a word.',
    },
    'content/explainers/bridge/updates/2026-11-25-title-herald.mdx',
  ],
];

test('one of each kind, from flags alone, makes content without an error', async () => {
  const root = project();
  for (const [kind, within, given, file] of everything) {
    const added = await add(root, kind, given, within);
    expect(added.files, file).toEqual([file]);
  }
  expect(errorsIn(root)).toEqual([]);
  expect(new Set(['explainer', ...everything.map(([kind]) => kind)])).toEqual(new Set(newKinds));
});

test('a new story begins with a fact, and is then whole', async () => {
  const root = project();
  await add(root, 'fact', { explainer: 'tunnel', id: 'lamps', ...fact, ...claim, recorded: today }, 'figure');
  const given = {
    id: 'tunnel',
    question: 'Does the tunnel leak?',
    kicker: 'A tunnel',
    standfirst: 'What is known of it.',
    byline: 'The desk',
    keyFacts: 'lamps',
    howSure: 'Quite sure.',
    method: 'We read.',
    reviewBy: '2027-02-28',
    text: 'It does not.',
  };
  expect((await add(root, 'explainer', given)).files).toEqual([
    'content/explainers/tunnel/explainer.mdx',
    'content/explainers/tunnel/sections/1-what-is-known.mdx',
  ]);
  expect(errorsIn(root)).toEqual([]);
  await expect(add(root, 'explainer', { ...given, id: 'canal' })).rejects.toThrow(
    'A story needs a fact for its top. Add it first: npm run new -- fact --explainer canal',
  );
});

describe('what is written', () => {
  test('is YAML as the newsroom writes it, with other scripts and marks intact', async () => {
    const root = project();
    await add(root, 'source', { ...source, authors: ['Иван Петров', "O'Neil"] });
    expect(text(root, 'content/sources/valley-herald-2026-11-20-bridge.yaml')).toBe(
      `kind: newspaper\ntitle: '[다리: 6천 명 #1]'\ntitleTranslated: 'The bridge: 6,000'\npublisher: Valley Herald\nauthors:\n  - Иван Петров\n  - O'Neil\nurl: https://herald.example/2\npublished: 2026-11-20\naccessed: 2026-11-25\nlanguage: ko\nparty: none\n`,
    );
  });

  test('has days that are years in quotation marks, and a fact the next number', async () => {
    const root = project();
    const { files } = await add(
      root,
      'fact',
      { ...fact, ...claim, asOf: '2024', recorded: '2026-11-24' },
      'figure',
    );
    expect(text(root, files[0] ?? '')).toBe(
      `kind: figure\nnumber: 2\nlabel: Lamps on the bridge\nstanding: reported\nreviewBy: never\nunit: lamps\ndefinition: Lamps that burn.\nclaims:\n  - by: river-board\n    asOf: '2024'\n    recorded: 2026-11-24\n    value: 450\n    qualifier: about\n    sources:\n      - source: herald\n        at: page 2\n`,
    );
  });

  test('shows the value of a fact that the text of an update does not mark', async () => {
    const root = project();
    await add(root, 'claim', { fact: 'workers', ...claim });
    const { files } = await add(
      root,
      'update',
      { headline: 'More', day: '2026-11-20', facts: 'workers', text: ['One.', 'Two.'] },
      'development',
    );
    expect(text(root, files[0] ?? '')).toBe(
      `---\nkind: development\nheadline: More\nday: 2026-11-20\npublished: 2026-11-25\nfacts:\n  - workers\n---\n\nOne.\n\nTwo.\n\nWorkers at the bridge: <Fact id="workers" />.\n`,
    );
  });
});

describe('nothing is written', () => {
  const untouched = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted((a, b) => (a < b ? -1 : 1));

  async function refused(
    kind: Order['kind'],
    given: Record<string, string | string[]>,
    within = '',
    files: Files = {},
  ): Promise<string> {
    const root = project(files);
    const before = untouched(root);
    const error: unknown = await add(root, kind, given, within).catch((thrown: unknown) => thrown);
    expect(untouched(root)).toEqual(before);
    return error instanceof Error ? error.message : 'Something was written.';
  }

  test('over a file that is there', async () => {
    expect(await refused('source', { ...source, id: 'herald' })).toBe(
      'The id "herald" is taken by content/sources/herald.yaml. Nothing was written. Choose another: --id',
    );
    expect(
      await refused('voice', { kind: 'person', name: 'Ada Rook', party: 'none' }, '', {
        'voices/ada-rook.yaml': 'kind: [',
      }),
    ).toBe('content/voices/ada-rook.yaml is there already. Nothing was written. Choose another id: --id');
  });

  test('under an id that was once another thing’s', async () => {
    const renamed = {
      'voices/board.yaml': 'kind: agency\nname: Board\nparty: none\nformerly: [old-board]\n',
    };
    expect(
      await refused('voice', { id: 'old-board', kind: 'person', name: 'A', party: 'none' }, '', renamed),
    ).toBe(
      'The id "old-board" was once that of content/voices/board.yaml. Nothing was written. Choose another: --id',
    );
  });

  test('while flags are missing, which are told all at once', async () => {
    expect(await refused('claim', { fact: 'workers', value: '5' })).toBe(
      [
        'These flags are missing:',
        '  --by  Id of the voice that says so.',
        '  --asOf  The day for which it was true of the world, not the day we published it.',
        '  --source  Id of the source.',
        'Nothing was written.',
      ].join('\n'),
    );
  });

  test('that names what is not there', async () => {
    expect(await refused('claim', { fact: 'workers', ...claim, by: 'river-bord', source: 'Gazette' })).toBe(
      [
        'There is no voice "river-bord". Did you mean river-board? Add it first: npm run new -- voice --id river-bord',
        'There is no source "Gazette". Add it first: npm run new -- source --id gazette',
        'Nothing was written.',
      ].join('\n'),
    );
    expect(await refused('claim', { fact: 'worker', ...claim })).toBe(
      'There is no fact "worker" that could be read. Did you mean workers? Nothing was written.',
    );
  });

  test('that the desk would refuse, in the desk’s words', async () => {
    expect(
      await refused('claim', { fact: 'workers', ...claim, value: 'many', asOf: '20 November 2026' }),
    ).toBe(
      [
        '"20 November 2026" is not written as a day. Write 2026-11-20.',
        'value cannot be "many". Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
        'Nothing was written.',
      ].join('\n'),
    );
    expect(await refused('source', { ...source, url: 'ftp://herald.example' })).toMatch(/^url /);
    expect(await refused('voice', { kind: 'person', name: 'A', party: 'none', id: 'con' })).toBe(
      '"con" is a name that computers keep for themselves. Give the file another name.',
    );
    expect(await refused('voice', { kind: 'person', name: 'A', party: 'none', id: '../../a' })).toMatch(
      /is not a name for a file here/,
    );
  });

  test('where a file cannot be made', async () => {
    const root = project();
    writeFileSync(join(root, 'content/explainers/bridge/quotes'), '');
    const before = untouched(root);
    await expect(
      add(root, 'quote', {
        speaker: 'river-board',
        role: 'Board',
        said: '2026-11-20',
        words: 'It stands',
        source: 'herald',
      }),
    ).rejects.toThrow(/could not be written, and nothing was/);
    expect(untouched(root)).toEqual(before);
  });
});

describe('somebody at a terminal', () => {
  /** Answers questions by their first word; everything else is left out or taken as it is proposed. */
  function answering(answers: Record<string, string | string[]>): Asker & { asked: string[] } {
    const asked: string[] = [];
    const answerTo = (question: string): string | string[] | undefined => {
      const [first = ''] = question.split(/[\s\n]/, 1);
      asked.push(first);
      return answers[question] ?? answers[first];
    };
    return {
      asked,
      say: () => undefined,
      ask: (question, { initial }) => Promise.resolve([answerTo(question) ?? initial].flat()[0] ?? ''),
      choose: (question, choices) => {
        const answer = [answerTo(question) ?? choices[0]?.value ?? ''].flat()[0] ?? '';
        expect(choices.map(({ value }) => value)).toContain(answer);
        return Promise.resolve(answer);
      },
      chooseSeveral: (question) => Promise.resolve([answerTo(question) ?? []].flat()),
    };
  }

  test('is asked for what is needed and usual, and adds the source on the way', async () => {
    const root = project();
    const asker = answering({
      by: 'river-board',
      asOf: '2026-11-20',
      value: '450',
      source: '+',
      kind: 'newspaper',
      title: 'Bridge counted',
      publisher: 'Gazette',
      url: 'https://gazette.example/1',
      published: '2026-11-20',
      party: 'none',
      qualifier: 'about',
    });
    const added = await addThing(
      { root, today, asker },
      { kind: 'claim', within: '', given: flags({ fact: 'workers' }) },
    );
    expect(added).toMatchObject({ kind: 'claim', id: 'workers' });
    expect(text(root, 'content/sources/gazette-2026-11-20-bridge.yaml')).toMatch(/accessed: 2026-11-25/);
    expect(text(root, 'content/explainers/bridge/facts/workers.yaml')).toMatch(
      /source: gazette-2026-11-20-bridge/,
    );
    // The tool knows the day of today, and asks for no range beside a figure.
    expect(asker.asked).not.toEqual(expect.arrayContaining(['recorded']));
    expect(asker.asked).not.toEqual(expect.arrayContaining(['low']));
    expect(asker.asked).not.toEqual(expect.arrayContaining(['titleTranslated']));
  });

  test('is asked which kind it is, and for the first fact of a story', async () => {
    const root = project();
    const asker = answering({
      ...fact,
      'What kind of fact?': 'figure',
      ...claim,
      question: 'Does it leak?',
      kicker: 'A tunnel',
      standfirst: 'What is known.',
      byline: 'The desk',
      state: 'quiet',
      keyFacts: ['lamps-bridge'],
      howSure: 'Quite.',
      method: 'We read.',
      reviewBy: '2027-02-28',
    });
    await addThing({ root, today, asker }, { kind: 'explainer', within: '', given: flags({ id: 'tunnel' }) });
    mkdirSync(join(root, 'unused'));
    expect(errorsIn(root)).toEqual([]);
  });
});
