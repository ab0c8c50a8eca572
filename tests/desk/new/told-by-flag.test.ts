import { expect, test } from 'vitest';
import { addThing } from '../../../src/desk/new/add-thing.ts';
import type { Asker } from '../../../src/desk/new/asker.ts';
import { flags, newsroomOf, project, refusalOf, text } from './newsroom.ts';

const korean = {
  speaker: 'river-board',
  role: 'Board',
  said: '2026-11-20',
  words: '튼튼하다',
  language: 'ko',
  translation: 'It is strong',
  translationBy: 'person',
  source: 'herald',
};

test('a field that is missing from a group is told by its flag', async () => {
  expect(await refusalOf('quote', korean)).toBe('--translator is missing. Who translated the words.');
  const person = { kind: 'person', name: 'Ada Rook', party: 'none', nativeName: '강수진' };
  expect(await refusalOf('voice', person)).toBe(
    '--nativeNameLanguage is missing. Code of the language the words are in, such as ko or ru.',
  );
});

test('somebody who leaves out who translated is asked again, and keeps all answers', async () => {
  const root = project();
  const said: string[] = [];
  const names: string[] = [];
  const given = ['', 'Ada Rook'];
  const asker: Asker = {
    say: (words) => said.push(words),
    ask: ({ name }, { initial }) => {
      names.push(name);
      return Promise.resolve(name.startsWith('translator') ? (given.shift() ?? '') : initial);
    },
    choose: (_, choices, initial) => Promise.resolve(initial ?? choices[0]?.value ?? ''),
    chooseSeveral: () => Promise.resolve([]),
  };
  const { files } = await addThing(newsroomOf(root, asker), {
    kind: 'quote',
    within: '',
    given: flags(korean),
  });
  expect(text(root, files[0] ?? '')).toContain('name: Ada Rook');
  expect(said).toEqual(['translator is missing. Who translated the words.']);
  expect(names.filter((name) => name.startsWith('translator'))).toHaveLength(2);
});
