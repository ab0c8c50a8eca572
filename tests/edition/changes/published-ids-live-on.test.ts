import { expect, test } from 'vitest';
import { publishedIdsLiveOn } from '../../../src/edition/changes/published-ids-live-on.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenTerm, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStory } from '../../examples/written-entries/whole-story.ts';

const rule = publishedIdsLiveOn;

test('a fact that vanished is told, with what to do instead', () => {
  expect(judgeChange(rule, { gone: [aWrittenFigure()] })).toEqual([
    {
      file: 'content/explainers/bridge/facts/workers.yaml',
      line: 1,
      column: 1,
      length: 1,
      rule: 'published-ids-live-on',
      level: 'error',
      message:
        'The published fact "workers" has vanished: there is no content/explainers/bridge/facts/workers.yaml, and no fact lists "workers" in formerly.',
      remedy:
        'Put content/explainers/bridge/facts/workers.yaml back. If it was renamed, add formerly: [workers] to the new file. If it should not have been published, keep the file with standing: withdrawn and withdrawn: (on, because).',
    },
  ]);
});

test('what was published does not become a draft', () => {
  const update = aWrittenUpdate('2026-11-20-news', 'News.');
  const draft = aWrittenUpdate('2026-11-20-news', 'News.', { draft: true });
  expect(judgeChange(rule, { was: [update], now: [draft] })).toEqual([
    {
      ...draft.positionOf(['draft']),
      rule: 'published-ids-live-on',
      level: 'error',
      message: 'The published update "2026-11-20-news" is a draft now: readers would lose it.',
      remedy:
        'Take draft: true out. What should not have been published is withdrawn (withdrawn: on, because), not hidden.',
    },
  ]);
});

test('what was published with a story does not go when only a draft names it now', () => {
  const term = aWrittenTerm();
  const naming = aWrittenSection('repairs', '<Term id="pier">Piers</Term>.');
  const draft = aWrittenUpdate('2026-11-20-news', '<Term id="pier">Piers</Term>.', { draft: true });
  const found = judgeChange(rule, { was: [naming, term], now: [aWrittenSection('repairs', 'Text.'), draft] });
  expect(found.map(({ file, message, remedy }) => [file, message, remedy])).toContainEqual([
    term.file,
    'The published term "pier" stays out now, with a draft or with what waits for its day: readers would lose it.',
    'Let the draft leave alone what was published, or mend the day of what waits.',
  ]);
});

test('of a published story that becomes a draft only the story is told', () => {
  const draft = aWrittenExplainer('It did.', { draft: true });
  expect(judgeChange(rule, { now: [draft] }).map(({ message }) => message)).toEqual([
    'The published explainer "bridge" is a draft now: readers would lose it.',
  ]);
});

test('a source that no longer answers keeps its file', () => {
  expect(judgeChange(rule, { gone: [aWrittenSource()] })).toMatchObject([
    {
      remedy:
        'Put content/sources/herald.yaml back. If it was renamed, add formerly: [herald] to the new file. If it no longer answers, keep the file with gone: and the day; if nothing may rest on it, with withdrawn: (on, because).',
    },
  ]);
});

test('every kind of thing is missed', () => {
  for (const entry of aWrittenStory().filter(({ kind }) => kind !== 'explainer')) {
    expect(judgeChange(rule, { gone: [entry] }), entry.file).toMatchObject([{ file: entry.file }]);
  }
});

test('of a whole story that vanished only the story is told, and what is shared', () => {
  const story = aWrittenStory().filter(({ explainer }) => explainer !== undefined);
  expect(judgeChange(rule, { gone: story }).map(({ message }) => message)).toEqual([
    'The published explainer "bridge" has vanished: there is no content/explainers/bridge/explainer.mdx, and no explainer lists "bridge" in formerly.',
  ]);
});

test('a renamed file that lists its earlier id is the same thing', () => {
  const renamed = aWrittenVoice('board-of-the-river', { formerly: ['river-board'] });
  expect(judgeChange(rule, { gone: [aWrittenVoice()], now: [renamed] })).toEqual([]);
});

test.each([
  ['says the same', aWrittenVoice(), aWrittenVoice('board-of-the-river')],
  ['has the same number', aWrittenFigure(), aWrittenFigure('builders', { label: 'Builders' })],
  [
    'has the same address',
    aWrittenSource(),
    aWrittenSource('valley', { title: 'The bridge', url: 'https://herald.example/bridge' }),
  ],
])('of a renamed file the new one is named, if it %s', (_, gone, now) => {
  const told = judgeChange(rule, { gone: [gone], now: [now] }).find(({ file }) => file === gone.file);
  expect(told?.remedy).toContain(`If it was renamed to ${now.file}, add formerly: [${gone.id}] there.`);
});

test('a number under which a vanished fact seems to go on is told of both ways', () => {
  const now = aWrittenFigure('builders', { label: 'Builders' });
  expect(judgeChange(rule, { gone: [aWrittenFigure()], now: [now] })).toContainEqual({
    ...now.positionOf(['number']),
    rule: 'published-ids-live-on',
    level: 'error',
    message: 'The number 1 was published as that of the fact "workers".',
    remedy:
      'If this is that fact under a new name, add formerly: [workers] here. If not, write a number that no fact of this explainer ever had. npm run new -- fact finds the next one.',
  });
});

test('the number of a published fact is not given to another', () => {
  const now = aWrittenFigure('painters', { number: 1 });
  expect(judgeChange(rule, { now: [now] })).toEqual([
    {
      ...now.positionOf(['number']),
      rule: 'published-ids-live-on',
      level: 'error',
      message: 'The number 1 was published as that of the fact "workers".',
      remedy:
        'Write a number that no fact of this explainer ever had. npm run new -- fact finds the next one.',
    },
  ]);
});

test('an earlier id goes on leading to its file', () => {
  const was = aWrittenVoice('river-board', { formerly: ['board'] });
  const now = aWrittenVoice('river-board');
  const told = { rule: 'published-ids-live-on', level: 'error' };
  expect(judgeChange(rule, { was: [was], now: [now] })).toEqual([
    {
      ...now.positionOf(['formerly']),
      ...told,
      message: 'The id "board" was published and led to the voice "river-board"; now it leads nowhere.',
      remedy: 'Add board to formerly in content/voices/river-board.yaml.',
    },
  ]);
  const other = aWrittenVoice('board', { name: 'Board of Trade' });
  expect(judgeChange(rule, { was: [was], now: [was, other] })).toEqual([
    {
      ...other.positionOf([]),
      ...told,
      message:
        'The id "board" was published and led to the voice "river-board"; now it is given to content/voices/board.yaml.',
      remedy:
        'Give content/voices/board.yaml an id that was never published, and keep board in formerly in content/voices/river-board.yaml.',
    },
  ]);
});

test('a file renamed once more keeps all its earlier ids, and one renamed back is itself again', () => {
  const was = aWrittenVoice('river-board', { formerly: ['board'] });
  const again = aWrittenVoice('board-of-the-river', { formerly: ['river-board', 'board'] });
  const back = aWrittenVoice('board', { formerly: ['river-board'] });
  expect(judgeChange(rule, { was: [was], gone: [was], now: [again] })).toEqual([]);
  expect(judgeChange(rule, { was: [was], gone: [was], now: [back] })).toEqual([]);
});
