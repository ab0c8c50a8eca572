import { describe, expect, test } from 'vitest';
import { addThing } from '../../../src/desk/new/add-thing.ts';
import { BrokenOff, type Asker } from '../../../src/desk/new/asker.ts';
import { usualFields } from '../../../src/desk/new/defaults.ts';
import { formOf, kindsWithin, newKinds } from '../../../src/desk/new/kinds.ts';
import {
  claim,
  errorsIn,
  fact,
  flags,
  namesIn,
  newsroomOf,
  project,
  source,
  text,
  type Given,
  moveCutOff,
} from './newsroom.ts';
import { somebody } from './somebody.ts';

async function ask(root: string, asker: Asker, kind: (typeof newKinds)[number], given: Given = {}) {
  return addThing(newsroomOf(root, asker), { kind, within: '', given: flags(given) });
}

const gazette = {
  kind: 'newspaper',
  title: 'Bridge counted',
  publisher: 'Gazette',
  url: 'https://gazette.example/1',
  published: '2026-11-20',
  party: 'none',
};

describe('somebody at a terminal', () => {
  test('is asked for what is needed and usual, and adds the source on the way', async () => {
    const root = project();
    const asker = somebody({ ...gazette, ...claim, source: '+' });
    const added = await ask(root, asker, 'claim', { fact: 'workers' });
    expect(added).toMatchObject({ kind: 'claim', id: 'workers' });
    expect(text(root, 'content/sources/gazette-2026-11-20-bridge.yaml')).toMatch(/accessed: 2026-11-25/);
    expect(text(root, added.files[0] ?? '')).toMatch(/source: gazette-2026-11-20-bridge\n {8}at: page 2\n/);
    expect(asker.asked.slice(0, 6)).toEqual([
      'by',
      'asOf',
      'qualifier (may be left out)',
      'value (may be left out)',
      'note (may be left out)',
      'source',
    ]);
    for (const name of ['recorded', 'low', 'titleTranslated', 'noAddress']) {
      expect(asker.asked.some((question) => question.startsWith(name))).toBe(false);
    }
  });

  test('is not asked where flags say everything', async () => {
    const root = project();
    const asker = somebody({});
    await ask(root, asker, 'source', source);
    await ask(root, asker, 'claim', { fact: 'workers', ...claim });
    expect(asker.asked).toEqual([]);
  });

  test('is asked again for a flag that does not fit or leads nowhere', async () => {
    const root = project();
    const asker = somebody({ by: 'river-board', value: '450' });
    await ask(root, asker, 'claim', { fact: 'workers', ...claim, value: 'many', by: 'river-bord' });
    expect(asker.said).toEqual([
      'There is no voice "river-bord". Did you mean river-board? Add it first: npm run new -- voice --id river-bord',
      '--value cannot be "many". Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
    ]);
    expect(text(root, 'content/explainers/bridge/facts/workers.yaml')).toMatch(/value: 450\n/);
  });

  test('is told at once what is wrong with an answer, in the desk’s words, and keeps the others', async () => {
    const root = project();
    const asker = somebody({
      ...gazette,
      published: ['May 3', '2026-05-03'],
      id: ['herald', 'Gazette', 'gazette'],
    });
    expect((await ask(root, asker, 'source')).files).toEqual(['content/sources/gazette.yaml']);
    expect(asker.said).toEqual([
      '"May 3" is not a day, month or year of the calendar. Write it as 2024-10-18, 2024-10 or \'2024\'.',
      'The id "herald" is taken by content/sources/herald.yaml.',
      '"Gazette" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens. Rename it to gazette.yaml.',
    ]);
  });

  test('is asked again for answers that do not fit together', async () => {
    const root = project();
    const asker = somebody({ ...claim, value: '', low: ['9', '5'], high: ['5', '9'] });
    await ask(root, asker, 'claim', { fact: 'workers' });
    expect(asker.said).toEqual(['low: The range runs from 9 down to 5. Exchange low and high.']);
    const none = somebody({ ...gazette, url: ['', 'https://gazette.example/1'], noAddress: '' });
    await ask(root, none, 'source');
    expect(none.said).toEqual([
      'This file: This source has no address. Write url, or say in noAddress why it has none.',
    ]);
  });

  test('is offered the facts with new claims for an update, and asked for the claim that another lacks', async () => {
    const root = project();
    await ask(root, somebody({}), 'claim', { fact: 'workers', ...claim });
    await ask(root, somebody({ 'What kind of fact?': 'figure' }), 'fact', {
      ...fact,
      ...claim,
      recorded: '2026-11-24',
    });
    const asker = somebody({ headline: 'The board counted' });
    await ask(root, asker, 'update');
    moveCutOff(root, '2026-11-25');
    expect(errorsIn(root)).toEqual([]);
    const second = somebody({ headline: 'More lamps', facts: 'lamps-bridge', ...claim, value: '460' });
    const { files } = await ask(root, second, 'update');
    expect(second.said).toEqual([
      'The fact "lamps-bridge" has no claim of that day. First, what is new about it.',
      'content/explainers/bridge/facts/lamps-bridge.yaml is written.',
    ]);
    expect(files).toEqual(['content/explainers/bridge/updates/2026-11-25-more-lamps.mdx']);
    expect(errorsIn(root)).toEqual([]);
  });

  test('is asked for a translation only where the words are in another language, and who made it', async () => {
    const root = project();
    const words = { speaker: 'river-board', role: 'Board', said: '2026-11-20', source: 'herald' };
    const english = somebody({ ...words, words: 'It stands' });
    await ask(root, english, 'quote');
    expect(english.asked.filter((name) => /transl|checked/.test(name))).toEqual([]);
    const korean = somebody({
      ...words,
      language: 'ko',
      words: '튼튼하다',
      translationBy: 'machine',
      translation: 'It is strong',
      checkedBy: 'The desk',
    });
    await ask(root, korean, 'quote');
    expect(korean.asked.filter((name) => /transl|checked/.test(name))).toEqual([
      'translationBy (may be left out)',
      'translation (may be left out)',
      'checkedBy (may be left out)',
    ]);
    expect(errorsIn(root)).toEqual([]);
  });

  test('gives a clause in one language after the other', async () => {
    const root = project();
    const asker = somebody({
      'What kind of fact?': 'clause',
      ...fact,
      document: 'River Treaty',
      article: 'Article 2',
      text: 'Lamps burn.',
      'text in another language': ['ko=등불', ''],
      ...claim,
      says: 'Lamps burn.',
    });
    const { files } = await ask(root, asker, 'fact');
    expect(text(root, files[0] ?? '')).toContain('text:\n  en: Lamps burn.\n  ko: 등불\n');
  });

  test('begins a story with its question, its address and its first fact', async () => {
    const root = project();
    const asker = somebody({
      question: 'Does the tunnel leak?',
      id: ['bridge', 'tunnel'],
      'What kind of fact?': 'figure',
      ...fact,
      ...claim,
      kicker: 'A tunnel',
      standfirst: 'What is known.',
      byline: 'The desk',
      keyFacts: 'lamps-bridge',
      howSure: 'Quite.',
      method: 'We read.',
      reviewBy: ['never', '2027-02-28'],
    });
    expect((await ask(root, asker, 'explainer')).files).toEqual([
      'content/explainers/tunnel/explainer.mdx',
      'content/explainers/tunnel/sections/1-what-is-known.mdx',
    ]);
    expect(asker.asked.slice(0, 3)).toEqual(['question', 'id', 'id']);
    expect(asker.said[0]).toBe('The id "bridge" is taken by content/explainers/bridge/explainer.mdx.');
    expect(errorsIn(root)).toEqual([]);
  });

  test('who breaks off leaves nothing behind', async () => {
    const root = project();
    const before = namesIn(root);
    const asker = somebody(gazette);
    const breaksOff: Asker = {
      ...asker,
      ask: (question, about) =>
        question.name === 'id' ? Promise.reject(new BrokenOff()) : asker.ask(question, about),
    };
    await expect(ask(root, breaksOff, 'source')).rejects.toBeInstanceOf(BrokenOff);
    expect(asker.asked).toContain('publisher');
    expect(namesIn(root)).toEqual(before);
  });

  test('who answers the same wrong thing again and again is let go', async () => {
    const root = project();
    const asker = somebody({ ...claim, value: '' });
    await expect(ask(root, asker, 'claim', { fact: 'workers' })).rejects.toThrow(
      'What was answered does not fit together.',
    );
  });
});

test('every field that is asked though it may be left out is one of its kind', () => {
  for (const kind of newKinds) {
    const withins = kind === 'claim' ? ['figure', 'event'] : [...kindsWithin(kind), ''];
    const there = withins.flatMap((within) => formOf(kind, within).map(({ flag }) => flag));
    expect(there, kind).toEqual(expect.arrayContaining([...(usualFields[kind] ?? [])]));
  }
});
