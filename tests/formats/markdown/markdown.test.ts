import { expect, test } from 'vitest';
import { element, linkTo } from '../../../src/formats/feeds/markup.ts';
import { asMarkdown } from '../../../src/formats/markdown/as-markdown.ts';
import { printLlms } from '../../../src/formats/markdown/llms.ts';
import { twinOfExplainer, twinOfFact, twinOfUpdate } from '../../../src/formats/markdown/twins.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aClaim, aForecast, aVoice } from '../../examples/edition/evidence.ts';
import { aDerivedFact, aFact, anEventFact } from '../../examples/edition/facts.ts';
import {
  aBody,
  aCorrection,
  aPassage,
  aPlace,
  aQuestion,
  aSection,
  anUpdate,
} from '../../examples/edition/story.ts';

test('no character of the words is taken for a mark', () => {
  const words = ['# 1 <b>*so*</b> [x](y) _a_ `c` | ~ & \\', '2. July', '- no list'];
  expect(asMarkdown(words.map((text) => element('p', text)))).toBe(
    '\\# 1 \\<b\\>\\*so\\*\\</b\\> \\[x\\](y) \\_a\\_ \\`c\\` \\| \\~ \\& \\\\\n\n2\\. July\n\n\\- no list\n',
  );
});

test('lists, quotations, tables and links are those of Markdown', () => {
  const row = (name: 'th' | 'td', ...cells: string[]) =>
    element('tr', ...cells.map((cell) => element(name, cell)));
  const markup = [
    element('ol', element('li', element('p', 'One'), element('p', 'more')), element('li', 'Two')),
    element('blockquote', element('p', 'It holds.'), element('p', '버틴다.')),
    element('table', row('th', 'Day', 'Count'), row('td', 'Monday', '6')),
    element('p', element('strong', 'See '), linkTo('https://a.example/(b)', 'there'), '.'),
  ];
  expect(asMarkdown(markup)).toBe(
    [
      '1. One\n   \n   more\n2. Two',
      '> It holds.\n>\n> 버틴다.',
      '| Day | Count |\n| --- | --- |\n| Monday | 6 |',
      '**See** [there](<https://a.example/(b)>).\n',
    ].join('\n\n'),
  );
});

test('in running text, how a fact stands and the days of all claims that are told follow right after its words', () => {
  const earlier = aClaim({ asOf: '2023-05', figure: { kind: 'value', value: 5000 } });
  const now = aClaim({ figure: { kind: 'value', value: 6000, qualifier: 'about' } });
  const fact = aFact({ standing: 'reported', claims: [now, earlier] });
  const shortAnswer = {
    ...aBody({ facts: [fact] }),
    passages: [aPassage({ facts: [{ fact, isFirst: true, told: [earlier] }] })],
    text: [
      {
        kind: 'paragraph' as const,
        pieces: [{ kind: 'fact' as const, fact, pieces: [{ kind: 'words' as const, words: 'some 6,000' }] }],
      },
    ],
  };
  const text = twinOfExplainer(anExplainer({ facts: [fact], shortAnswer }));
  expect(text).toContain(
    '[some 6,000](<https://double-entry.example/bridge/facts/crossings/>) (fact 1: reported, as of 18 October 2024, or May 2023)',
  );
  expect(text).toContain('about 6,000 people (as of 18 October 2024, according to River Board)');
  expect(text).toContain(
    'Another claim: People who cross the bridge in a day: 5,000 people (as of May 2023, according to River Board)',
  );
});

test('a fact says how it stands before what was said, each with its day, voice and sources', () => {
  const fact = aFact({ standing: 'disputed' });
  const text = twinOfFact(fact, anExplainer({ facts: [fact] }));
  expect(
    text.startsWith(`# Fact 1: ${fact.label}\n\nDouble Entry, <https://double-entry.example/bridge/facts/`),
  ).toBe(true);
  expect(text).toContain('**Disputed.** Voices say things that cannot both be true.');
  expect(text).toContain(
    '[Bridge reopens after repairs](<https://double-entry.example/sources/herald-2024-10-19/>)',
  );
});

const inBrief = {
  explainer: 'bridge',
  id: '2026-12-02-crossings',
  headline: 'Ten times fewer cross',
  day: '2026-12-02',
  published: '2026-12-02',
};
const mended = {
  was: '60,000 people.',
  now: '6,000 people',
  because: 'A digit was doubled.',
  day: '2026-12-02',
  correction: inBrief,
};
const correctedInWords =
  '[Corrected on 2 December 2026](<https://double-entry.example/bridge/updates/2026-12-02-crossings/>): was “60,000 people”, now “6,000 people”. A digit was doubled.';

test('what must be known to read a claim, what a correction set aside in it, and the correction stand with the fact', () => {
  const now = aClaim({
    figure: { kind: 'value', value: 6000 },
    note: 'Children are in it.',
    replaces: '60,000 people',
    because: 'A digit was doubled.',
    isAdmission: true,
  });
  const fact = aFact({ claims: [now, aClaim({ note: 'Nights are not.' })], mended: [mended] });
  const text = twinOfFact(fact, anExplainer({ facts: [fact] }));
  expect(text).toContain(`according to River Board.\n\n${correctedInWords}\n\n**Reported.**`);
  expect(text).toContain(
    'according to River Board, against its own interest)\n  \n  Children are in it.\n  \n  Before a correction: 60,000 people.\n  \n  A digit was doubled.\n  \n  - The Valley Herald',
  );
  expect(text).toContain('according to River Board)\n  \n  Nights are not.\n');
  expect(text).toContain('First comes the claim that counts');
  const inStory = twinOfExplainer(anExplainer({ shortAnswer: aBody({ facts: [fact] }) }));
  expect(inStory).toContain(`against its own interest). Children are in it. ${correctedInWords}\n`);
});

test('an explainer says what we had wrong where it stood and in a list, and an update what was corrected since', () => {
  const correction = aCorrection({ foundBy: 'a reader' });
  const explainer = anExplainer({
    mended: [mended],
    sections: [aSection({ mended: [{ ...mended, because: undefined, correction: undefined }] })],
    corrections: [correction],
  });
  const text = twinOfExplainer(explainer);
  expect(text).toContain(`## The short answer\n\n${correctedInWords}`);
  expect(text).toContain(
    '## What was repaired\n\nCorrected on 2 December 2026: was “60,000 people”, now “6,000 people”.\n',
  );
  expect(text).toContain(
    '## Corrections\n\n- 2 December 2026: [Ten times fewer cross the bridge than we said](<https://double-entry.example/bridge/updates/2026-12-02-crossings/>). Where it stood: The section What was repaired. It said “60,000 a day”, and says “6,000 a day”. Found by a reader.',
  );
  expect(twinOfExplainer(anExplainer())).toContain('## Corrections\n\nNone so far.');
  expect(twinOfUpdate(anUpdate({ correctedBy: [inBrief] }), explainer)).toContain(
    'Corrected since, on 2 December 2026: [Ten times fewer cross](<',
  );
});

test('what only the page lists or draws is told in words', () => {
  const figure = { kind: 'value', value: 6000, qualifier: 'about' } as const;
  const fact = aFact({ claims: [aClaim({ figure, note: 'On foot.' }), aClaim({ figure, asOf: '2023' })] });
  const clerk = aVoice({ id: 'clerk', name: 'The clerk' });
  const forecast = aForecast({
    by: clerk,
    because: 'It opened.',
    criteriaSetAfterwards: true,
    facts: [fact],
  });
  const answered = aQuestion({ id: 'when', question: 'When did it open?', answeredBy: inBrief });
  const day = '2024-06-19';
  const entries = [
    { kind: 'event' as const, day, facts: [anEventFact()] },
    { kind: 'correction' as const, day, update: aCorrection() },
    { kind: 'forecast' as const, day, forecasts: [forecast] },
    { kind: 'outcome' as const, day, forecasts: [forecast] },
  ];
  const text = twinOfExplainer(
    anExplainer({
      questions: [aQuestion({ facts: [fact] }), answered],
      forecasts: [forecast],
      timeline: { whole: [], turningPoints: [{ year: '2024', entries }] },
      shortAnswer: aBody({
        text: [
          { kind: 'questions' },
          { kind: 'forecasts' },
          { kind: 'timeline' },
          { kind: 'chart', title: 'Who crosses', facts: [fact], form: 'side-by-side', note: 'Two counts.' },
          { kind: 'sum', title: 'The share', facts: [aDerivedFact()] },
          { kind: 'map', title: 'Where', places: [aPlace()], facts: [] },
        ],
      }),
    }),
  );
  expect(text).not.toContain('On the page');
  const inWords = [
    '- **What did the repairs cost?** Listed as not known since 24 November 2026.',
    'The board has published no accounts.',
    'What would settle it: The accounts for 2024.',
    '- **When did it open?** Listed',
    'Answered on 2 December 2026: [Ten times fewer cross](<',
    'What was to settle it: ',
    '[The bridge will open before winter.](<https://double-entry.example/bridge/forecasts/opens-by-winter/>) Forecast by [The clerk](<https://double-entry.example/voices/clerk/>), 1 June 2024.',
    '**Happened as of 18 October 2024.** It opened.',
    'Measured by: Happened if anybody crosses before 1 December 2024. Set on 2 June 2024, after the outcome was known.',
    '19 June 2024, event: [Fact 1](<https://double-entry.example/bridge/facts/opening/>), reported. The bridge was opened',
    '19 June 2024, correction: [Ten times fewer',
    '19 June 2024, forecast: 1 forecast, by The clerk',
    '19 June 2024, outcome: Happened: The bridge will open before winter.',
    '**Who crosses**\n\nNot comparable: Two counts.\n\n- [Fact 1](',
    '- People who cross the bridge in a day: about 6,000 people (as of 18 October 2024, according to River Board). This is the claim that counts. On foot.\n',
    '- People who cross the bridge in a day: about 6,000 people (as of 2023, according to River Board).\n',
    ') ÷ about 6,000 people (fact 3, People who cross the bridge in a day) = 40 % (fact 1, Share of people',
    '**Where**\n\n- [Valley](<https://double-entry.example/places/valley/>)',
  ];
  expect(inWords.filter((words) => !text.includes(words))).toEqual([]);
});

test('language models are told how facts are to be repeated, and where the text is', () => {
  const text = printLlms(anEdition());
  expect(text.startsWith('# Double Entry\n\n> Every claim entered twice')).toBe(true);
  expect(text).toContain(
    '- [Is the bridge open again?](https://double-entry.example/bridge/index.md): as of 17 March 2026',
  );
  expect(text).toContain('\n- Outdated: It was right for its day, and things have changed since.\n');
  expect(printLlms(anEdition({ explainers: [anExplainer({ isDraft: true })] }))).not.toContain('bridge');
});
