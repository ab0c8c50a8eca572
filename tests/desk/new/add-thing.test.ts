import { describe, expect, test } from 'vitest';
import { newKinds } from '../../../src/desk/new/kinds.ts';
import { add, claim, errorsIn, fact, project, source, text, today, moveCutOff } from './newsroom.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';

test('one of each kind, from flags alone, makes content without an error', async () => {
  const root = project();
  for (const [kind, within, given, file] of oneOfEachKind) {
    const added = await add(root, kind, given, within);
    expect(added.files, file).toEqual([file]);
  }
  expect(errorsIn(root)).toEqual([]);
  expect(new Set(['explainer', ...oneOfEachKind.map(([kind]) => kind)])).toEqual(new Set(newKinds));
});

const story = {
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

test('a new story begins with a fact, and is then whole', async () => {
  const root = project();
  await add(root, 'fact', { explainer: 'tunnel', id: 'lamps', ...fact, ...claim, recorded: today }, 'figure');
  expect((await add(root, 'explainer', story)).files).toEqual([
    'content/explainers/tunnel/explainer.mdx',
    'content/explainers/tunnel/sections/1-what-is-known.mdx',
  ]);
  expect(errorsIn(root)).toEqual([]);
  await expect(add(root, 'explainer', { ...story, id: 'canal' })).rejects.toThrow(
    'A story stands on facts, and "canal" has none yet. Add the first before it: npm run new -- fact --explainer canal',
  );
});

test('a story that has sections gets no other', async () => {
  const section = '---\ntitle: A\nkind: background\n---\nLamps: <Fact id="lamps">450 lamps</Fact>.\n';
  const root = project({ 'explainers/tunnel/sections/1-start.mdx': section });
  await add(root, 'fact', { explainer: 'tunnel', id: 'lamps', ...fact, ...claim, recorded: today }, 'figure');
  expect((await add(root, 'explainer', story)).files).toEqual(['content/explainers/tunnel/explainer.mdx']);
  expect(errorsIn(root)).toEqual([]);
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
      `kind: figure\nnumber: 2\nlabel: Lamps on the bridge\nunit: lamps\ndefinition: Lamps that burn.\nstanding: reported\nreviewBy: never\nclaims:\n  - by: river-board\n    asOf: '2024'\n    recorded: 2026-11-24\n    qualifier: about\n    value: 450\n    sources:\n      - source: herald\n        at: page 2\n`,
    );
  });

  test('shows the new claim of a fact that the text of an update does not mark', async () => {
    const root = project();
    await add(root, 'claim', { fact: 'workers', ...claim });
    const { files } = await add(
      root,
      'update',
      { headline: 'More', day: '2026-11-20', facts: 'workers', text: ['One.', 'Two.'] },
      'development',
    );
    expect(text(root, files[0] ?? '')).toBe(
      `---\nkind: development\nheadline: More\nday: 2026-11-20\npublished: 2026-11-25\nfacts:\n  - workers\n---\n\nOne.\n\nTwo.\n\nWorkers at the bridge: <Fact id="workers">about 450 workers</Fact>.\n`,
    );
  });

  test('gives what a new claim says to an update of a fact that is no figure', async () => {
    const root = project();
    const lit = { id: 'lamps-lit', on: '2026-11-20', says: 'The lamps *were* lit {at night}.' };
    await add(root, 'fact', { ...fact, ...claim, ...lit }, 'event');
    const { files } = await add(root, 'update', { headline: 'Light', facts: 'lamps-lit' }, 'development');
    expect(text(root, files[0] ?? '')).toMatch(
      /\n<Fact id="lamps-lit">The lamps \\\*were\\\* lit \\\{at night\\\}<\/Fact>\.\n$/,
    );
    moveCutOff(root, '2026-11-25');
    expect(errorsIn(root).filter((error) => !error.includes('lamps-lit.yaml'))).toEqual([]);
  });

  test('cites each source that is given, with the place in it', async () => {
    const root = project();
    await add(root, 'source', source);
    const second = 'valley-herald-2026-11-20-bridge';
    await add(root, 'claim', {
      fact: 'workers',
      ...claim,
      source: ['herald', second],
      at: ['page 2', 'page 9'],
    });
    expect(text(root, 'content/explainers/bridge/facts/workers.yaml')).toContain(
      `    sources:\n      - source: herald\n        at: page 2\n      - source: ${second}\n        at: page 9\n  - by`,
    );
  });

  test('counts numbers of facts that cannot be read for another mistake', async () => {
    const root = project({ 'explainers/bridge/facts/broken.yaml': 'kind: figure\nnumber: 41\n' });
    const { files } = await add(root, 'fact', { ...fact, ...claim }, 'figure');
    expect(text(root, files[0] ?? '')).toMatch(/^number: 42$/m);
  });

  test('takes words that are alike into longer ids, and lists with blanks and commas apart', async () => {
    const root = project();
    const again = { ...source, titleTranslated: 'The bridge: a second look' };
    await add(root, 'source', source);
    expect((await add(root, 'source', { ...again, authors: ['Kim, Min-su'] })).files).toEqual([
      'content/sources/valley-herald-2026-11-20-bridge-second.yaml',
    ]);
    expect(text(root, 'content/sources/valley-herald-2026-11-20-bridge-second.yaml')).toContain(
      'authors:\n  - Kim, Min-su\n',
    );
  });
});
