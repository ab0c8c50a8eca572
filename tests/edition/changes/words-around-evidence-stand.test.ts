import { expect, test } from 'vitest';
import { wordsAroundEvidenceStand } from '../../../src/edition/changes/words-around-evidence-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = wordsAroundEvidenceStand;
const voices = [
  aWrittenVoice('river-board', { name: 'The River Board of the Valley', short: 'River Board' }),
  aWrittenVoice('army', { kind: 'armed-force', name: 'Army of the North', short: 'Northern Army' }),
  aWrittenVoice('pact', { name: 'Valley and North, in their pact', short: 'The pact' }),
  aWrittenVoice('jan-holm', { kind: 'person', name: 'Jan Holmqvist' }),
  aWrittenVoice('min', {
    kind: 'person',
    name: 'Kang Min-ju',
    nativeName: { language: 'ko', text: '강민주' },
  }),
];
const text = `The River Board counted <Fact id="workers">400 workers</Fact>. The pact promises help. It <Fact id="reopening">reopened</Fact>, the River Board told Holmqvist, and it did not say why.

The lamps came from the North, it was said.<Source id="herald" /> 강민주 saw them and <Said id="engineer-on-time">nobody was hurt</Said>.

Nobody slept.
`;
const section = (words: string, id = 'lamps', order = 2) => aWrittenSection(id, words, {}, order);
const judge = (now: string, ...more: ReturnType<typeof aWrittenUpdate>[]) =>
  judgeChange(rule, { was: [...voices, section(text)], now: [section(now), ...more] });
const altered = (from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const clarification = (facts?: string[]) =>
  aWrittenUpdate('2026-11-25-lamps', 'It could be misread.', { kind: 'clarification', facts });

test('another voice in a sentence that holds a fact is told at the sentence, with both wordings', () => {
  expect(judge(altered('The River Board counted', 'The Northern Army counted'))).toEqual([
    {
      file: section(text).file,
      line: 4,
      column: 1,
      length: 3,
      rule: 'words-around-evidence-stand',
      level: 'error',
      message:
        'In this published sentence "River Board" is gone and "Northern Army" is new: it was "The River Board counted 400 workers." and is "The Northern Army counted 400 workers.".',
      remedy:
        'Put it back, or write a clarification or correction: npm run new -- update --kind clarification --facts workers',
    },
  ]);
});

test.each([
  ['a name that is lost', 'The River Board counted', 'The Kremlin counted', '"River Board" is gone'],
  ['a surname that is lost', 'told Holmqvist', 'told us', '"Holmqvist" is gone'],
  ['a native name that is lost', '강민주 saw', 'Somebody saw', '"강민주" is gone'],
  ['a name that is added', 'it was said', 'Jan Holmqvist said', '"Jan Holmqvist" is new'],
  ['a negation that is added', 'it was said', 'it was never said', '"never" is new'],
  ['a negation that is lost', 'it did not say', 'it said', '"not" is gone'],
  ['a short one', 'did not say', 'couldn’t have failed not to say', '"couldn’t" is new'],
  ['a promise that is forbidden', 'promises help', 'forbids help', '"forbids" is new'],
  [
    'names that change places',
    'the River Board told Holmqvist',
    'Holmqvist told the River Board',
    'the names "Holmqvist", "River Board" have changed places',
  ],
])('%s is told', (_, from, to, message) => {
  expect(judge(altered(from, to))).toMatchObject([
    { message: expect.stringContaining(`In this published sentence ${message}: it was "`) },
  ]);
});

test('a sentence without a fact is answered by any new clarification or correction, and by no development', () => {
  const now = altered('promises help', 'forbids help');
  expect(judge(now)).toMatchObject([
    {
      line: 4,
      column: 64,
      remedy:
        'Put it back, or write a clarification or correction: npm run new -- update --kind clarification',
    },
  ]);
  expect(judge(now, clarification())).toEqual([]);
  expect(judge(now, aWrittenUpdate('2026-11-25-lamps', 'More came.'))).toHaveLength(1);
});

test('a sentence with a fact is answered by a new update that names it, and by no other', () => {
  const now = altered('The River Board counted', 'The Northern Army counted');
  expect(judge(now, clarification(['workers']))).toEqual([]);
  expect(judge(now, clarification(['cost']))).toHaveLength(1);
});

test.each([
  ['other words', 'counted', 'found, when it looked,'],
  ['the full name for the short one', 'The River Board counted', 'The River Board of the Valley counted'],
  ['a full name for a surname', 'told Holmqvist', 'told Jan Holmqvist'],
  ['a denial worded otherwise', 'it did not say why', 'it never said why'],
  ['the place of the only name', '강민주 saw them and', 'They were seen by 강민주, and'],
  ['a sentence split in two', ', and it did not say why', '. It did not say why'],
  ['two sentences joined', '</Fact>. The pact', '</Fact>, and the pact'],
  ['a paragraph broken', 'The pact promises help. It', 'The pact promises help.\n\nIt'],
  ['a paragraph without evidence', 'Nobody slept', 'Everybody slept'],
  ['a sentence that is added', 'The pact promises', 'The Northern Army had no lamps. The pact promises'],
  [
    'the mark of a fact that takes in more',
    'The River Board counted <Fact id="workers">',
    '<Fact id="workers">The River Board counted ',
  ],
])('%s: free', (_, from, to) => {
  expect(judge(altered(from, to))).toEqual([]);
});

test('paragraphs in another order, and a section that moved, are free', () => {
  expect(judge(text.split('\n\n').toReversed().join('\n\n'))).toEqual([]);
  const moved = { was: [...voices, section(text)], now: [section('Nothing.'), section(text, 'light', 3)] };
  expect(judgeChange(rule, moved)).toEqual([]);
});

test('words under a fact or of somebody else are not told here: each has a rule of its own', () => {
  expect(judge(altered('>400 workers<', '>400 workers, said nobody<'))).toEqual([]);
  expect(judge(altered('>nobody was hurt<', '>was hurt<'))).toEqual([]);
});

test('two sentences with the same source that exchange what they say are told both', () => {
  const two = (one: string, other: string) =>
    `The lamps came late, ${one} wrote.<Source id="herald" /> The stones came early, ${other} wrote.<Source id="herald" />`;
  const was = [...voices, section(two('Holmqvist', 'the Northern Army'))];
  expect(judgeChange(rule, { was, now: [section(two('the Northern Army', 'Holmqvist'))] })).toHaveLength(2);
});
