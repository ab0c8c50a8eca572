import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, claim, fact, namesIn, project, refusalOf, source } from './newsroom.ts';

const { by, asOf, source: cited } = claim;
const withoutFigure = { by, asOf, source: cited };
const person = { kind: 'person', name: 'Ada Rook', party: 'none' };

describe('nothing is written', () => {
  test('over a file that is there, also where it cannot be read or differs by capitals', async () => {
    expect(await refusalOf('source', { ...source, id: 'herald' })).toBe(
      'The id "herald" is taken by content/sources/herald.yaml. Choose another: --id',
    );
    const broken = { 'voices/ada-rook.yaml': 'kind: [' };
    expect(await refusalOf('voice', person, { files: broken })).toBe(
      'The id "ada-rook" is taken by content/voices/ada-rook.yaml. Choose another: --id',
    );
    const capitals = { 'voices/Ada-Rook.YML': 'kind: [' };
    expect(await refusalOf('voice', person, { files: capitals })).toBe(
      'The id "ada-rook" is taken by content/voices/Ada-Rook.YML. Choose another: --id',
    );
    const section = { title: 'The start', kind: 'background', text: 'Words.', id: 'start' };
    expect(await refusalOf('section', section)).toBe(
      'The id "start" is taken by content/explainers/bridge/sections/1-start.mdx. Choose another: --id',
    );
  });

  test('under an id that was once another thing’s', async () => {
    const renamed = {
      'voices/board.yaml': 'kind: agency\nname: Board\nparty: none\nformerly: [old-board]\n',
    };
    expect(await refusalOf('voice', { ...person, id: 'old-board' }, { files: renamed })).toBe(
      'The id "old-board" was once that of content/voices/board.yaml, and is never given again. Choose another: --id',
    );
  });

  test('under a name that is no id', async () => {
    expect(await refusalOf('voice', { ...person, id: 'con' })).toBe(
      '"con" is a name that computers keep for themselves. Give the file another name. Choose another: --id',
    );
    expect(await refusalOf('voice', { ...person, id: '../../a' })).toMatch(/is not a name for a file here/);
    expect(await refusalOf('voice', { ...person, name: '안찬일' })).toBe(
      '--id is missing: the name of the file.',
    );
  });

  test.each([
    [`${'> '.repeat(40)}deep`, 'nest'],
    [`A <Fact id={${'<>a '.repeat(27)}`, 'A curly bracket stands here.'],
    ['Words that turn \u202E around.', 'U+202E'],
  ])('of a text on which a parser could break down, or that deceives: %j', async (words, told) => {
    const section = { title: 'The end', kind: 'background', id: 'end' };
    expect(await refusalOf('section', { ...section, text: words })).toContain(told);
  });

  test('while flags are missing or do not fit, which are told all at once', async () => {
    expect(
      await refusalOf('claim', { fact: 'workers', by: 'river-bord', source: 'Gazette', low: 'many' }),
    ).toBe(
      [
        'These flags are missing:',
        '  --asOf  The day for which it was true of the world, not the day we published it.',
        'There is no voice "river-bord". Did you mean river-board? Add it first: npm run new -- voice --id river-bord',
        '--low cannot be "many". Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
        '--source cannot be "Gazette": it is no id. Write gazette, if that is the file\'s name. An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
      ].join('\n'),
    );
  });

  test('while none of several fields is given of which one is needed', async () => {
    expect(await refusalOf('source', { title: 'A', url: '' })).toBe(
      [
        'These flags are missing:',
        '  --kind  What kind of work it is. Readers see it beside every use of the source.',
        '  --publisher  Who published it, by the name readers know: "KBS World", "Security Council".',
        '  --published  The day it was published, or the month or year if no more is known.',
        '  --party  Whether this speaks for a side: belligerent (a state at war, its army, its news agency), ally (of a side), state-affiliated (owned or run by another state), none.',
      ].join('\n'),
    );
    expect(await refusalOf('claim', { fact: 'workers', ...withoutFigure })).toBe(
      'These flags are missing:\n  --value  This claim has no figure. Write value, or low and high.',
    );
  });

  test('whose fields do not fit together', async () => {
    expect(await refusalOf('claim', { fact: 'workers', ...withoutFigure, low: '9', high: '5' })).toBe(
      'low: The range runs from 9 down to 5. Exchange low and high.',
    );
    expect(await refusalOf('source', { ...source, noAddress: 'It is a leaflet.' })).toBe(
      'noAddress: This source has both url and noAddress. Keep url and delete noAddress.',
    );
  });

  test('in the words of which something is not seen', async () => {
    expect(await refusalOf('voice', { ...person, name: 'Ada\u202eRook' })).toMatch(
      /^--name: A character that turns the direction of writing/,
    );
    const text = 'Words\u200b.';
    expect(await refusalOf('section', { title: 'A', kind: 'background', text })).toMatch(/^--text: /);
  });

  test('for a fact, thing or story that is not there', async () => {
    expect(await refusalOf('claim', { fact: 'worker', ...claim })).toBe(
      'There is no fact "worker". Did you mean workers? Add it first: npm run new -- fact --id worker',
    );
    const broken = { 'explainers/bridge/facts/lamps.yaml': 'kind: figure\n' };
    expect(await refusalOf('claim', { fact: 'lamps', ...claim }, { files: broken })).toBe(
      'content/explainers/bridge/facts/lamps.yaml has mistakes of its own. Mend them first: npm run check -- content/explainers/bridge/facts/lamps.yaml',
    );
    const question = { question: 'Who?', why: 'Nobody says.', settledBy: 'A bill.' };
    expect(await refusalOf('question', { ...question, explainer: 'brigde' })).toBe(
      'There is no explainer "brigde". Did you mean bridge?',
    );
    expect(await refusalOf('question', { ...question, explainer: 'tunnel' })).toBe(
      'There is no explainer "tunnel". There is: bridge.',
    );
  });

  test('of an update that names a fact without a claim of its day', async () => {
    expect(await refusalOf('update', { headline: 'More', facts: 'workers' }, { within: 'development' })).toBe(
      'The fact "workers" has no claim that was recorded on 25 November 2026. Add it first: npm run new -- claim --fact workers --recorded 2026-11-25',
    );
  });

  test('with a text that could not stand in its file', async () => {
    const section = { title: 'A', kind: 'background' };
    expect(await refusalOf('section', section)).toBe(
      'These flags are missing:\n  --text  The text below the fields, as MDX.',
    );
    expect(await refusalOf('section', { ...section, text: 'Two <b>words</b>.' })).toMatch(
      /^--text: <b> is HTML, which content may not hold\./,
    );
    expect(await refusalOf('section', { ...section, text: 'Two {words.' })).toMatch(/^--text: /);
  });

  test('where a file cannot be made, and no folder stays', async () => {
    const root = project();
    writeFileSync(join(root, 'content/explainers/bridge/quotes'), '');
    const before = namesIn(root);
    const quote = {
      speaker: 'river-board',
      role: 'Board',
      said: '2026-11-20',
      words: 'It stands',
      source: 'herald',
    };
    await expect(add(root, 'quote', quote)).rejects.toThrow(
      /^content\/explainers\/bridge\/quotes\/river-board-it-stands\.yaml could not be written: /,
    );
    expect(namesIn(root)).toEqual(before);
  });
});

test('a source that is there and cannot be read may be named: the desk tells of it', async () => {
  const root = project({ 'sources/gazette.yaml': 'kind: newspaper\n' });
  await add(root, 'claim', { fact: 'workers', ...claim, source: 'gazette' });
  await add(root, 'fact', { ...fact, ...claim, source: 'gazette' }, 'figure');
});

test('a story whose own page cannot be read is found all the same', async () => {
  const root = project({ 'explainers/bridge/explainer.mdx': '---\nquestion: What\n---\n' });
  expect((await add(root, 'claim', { fact: 'workers', ...claim })).id).toBe('workers');
});

test('of several stories one is named', async () => {
  const other = { 'explainers/tunnel/explainer.mdx': '---\nquestion: What\n---\n' };
  const question = { question: 'Who?', why: 'Nobody says.', settledBy: 'A bill.' };
  expect(await refusalOf('question', question, { files: other })).toBe(
    'There are several explainers. Name one: --explainer bridge or --explainer tunnel',
  );
  const root = project(other);
  expect((await add(root, 'question', { ...question, explainer: 'tunnel' })).files).toEqual([
    'content/explainers/tunnel/questions/who.yaml',
  ]);
});

test('a claim that stands there already is not added again', async () => {
  const again = { fact: 'workers', by: 'river-board', asOf: '2024-10-18', value: '400', source: 'herald' };
  expect(await refusalOf('claim', again)).toBe(
    'The fact "workers" has this claim already: the same voice, day and figure. Add another source to it by hand, or see it: npm run history -- workers',
  );
});
