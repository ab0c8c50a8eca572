import { expect, test } from 'vitest';
import { whatStandsRestsOnWhatStands } from '../../../src/edition/rules/what-stands-rests-on-what-stands.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aWrittenFigure,
  aWrittenResult,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import {
  aWrittenExplainer,
  aWrittenQuestion,
  aWrittenQuote,
  aWrittenSection,
  aWrittenUpdate,
} from '../../examples/written-entries/story.ts';

const told = { rule: 'what-stands-rests-on-what-stands', level: 'error' };
const withdrawn = { on: '2026-11-24', because: 'The table was of another bridge.' };
const fact = aWrittenFigure('workers', { standing: 'withdrawn', withdrawn });
const explainer = aWrittenExplainer('It did.', { keyFacts: ['cost'] });

test('a withdrawn fact in the text is told where it stands', () => {
  const section = aWrittenSection('repairs', '<Fact id="workers">400 workers</Fact> came.');
  expect(judge(whatStandsRestsOnWhatStands, [explainer, fact, section])).toEqual([
    {
      ...told,
      file: section.file,
      line: 4,
      column: 11,
      length: 7,
      message: 'The fact "workers" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
      remedy: 'Take it out here, and with it what rests on "workers" alone.',
    },
  ]);
});

test('what takes its place is named in the remedy', () => {
  const gone = aWrittenFigure('workers', { standing: 'withdrawn', withdrawn: { ...withdrawn, see: 'crew' } });
  const question = aWrittenQuestion('next', { facts: ['workers'] });
  const crew = aWrittenFigure('crew', { number: 9 });
  expect(judge(whatStandsRestsOnWhatStands, [explainer, gone, crew, question])).toMatchObject([
    {
      ...told,
      ...question.positionOf(['facts', 0]),
      remedy:
        'Take it out of content/explainers/bridge/questions/next.yaml, or use "crew", which takes its place.',
    },
  ]);
});

test('a published update keeps its words, and may name what it brought', () => {
  const update = aWrittenUpdate('2026-11-24-open', '<Fact id="workers">400 workers</Fact> came.', {
    facts: ['workers'],
  });
  expect(judge(whatStandsRestsOnWhatStands, [explainer, fact, update])).toMatchObject([
    {
      ...told,
      line: 4,
      remedy:
        'An update keeps its words: put them into <Unsourced because="Withdrawn since: see the correction.">…</Unsourced> in the place of this tag.',
    },
  ]);
});

test('a tag of an update that holds no words is deleted', () => {
  const source = aWrittenSource('herald', { withdrawn });
  const update = aWrittenUpdate('2026-11-20-open', 'It opened.<Source id="herald" />');
  expect(judge(whatStandsRestsOnWhatStands, [explainer, source, update])).toMatchObject([
    {
      message: 'The source "herald" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
      remedy: 'Delete this tag: it holds no words, and the words of the update stay as they are.',
    },
  ]);
});

test.each([
  ['a clarification of that day', { kind: 'clarification' as const, published: '2026-11-24' }],
  ['an update of a later day', { published: '2026-11-25' }],
])('%s does without the tag', (_, given) => {
  const update = aWrittenUpdate('2026-11-24-told', '<Fact id="workers">400 workers</Fact> came.', given);
  expect(judge(whatStandsRestsOnWhatStands, [explainer, fact, update])).toMatchObject([
    {
      ...told,
      remedy: 'Take the tag out: this update was written when that was withdrawn, and need not mark it.',
    },
  ]);
});

test('a claim, a sum, a key fact and an answered question rest on nothing withdrawn', () => {
  const source = aWrittenSource('herald', { withdrawn });
  const update = aWrittenUpdate('2026-11-24-open', 'It is.', { withdrawn });
  const entries = [
    aWrittenExplainer('It did.', { keyFacts: ['workers'] }),
    fact,
    source,
    update,
    aWrittenSum('cost', { claims: [aFigureClaim({ value: 3 })] }),
    aWrittenResult(),
    aWrittenQuestion('next', { answeredBy: '2026-11-24-open' }),
  ];
  expect(
    judge(whatStandsRestsOnWhatStands, entries).map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([
    'content/explainers/bridge/explainer.mdx: The fact "workers" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
    'content/explainers/bridge/facts/cost-per-worker.yaml: The fact "workers" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
    'content/explainers/bridge/facts/cost-per-worker.yaml: The source "herald" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
    'content/explainers/bridge/facts/cost.yaml: The source "herald" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
    'content/explainers/bridge/questions/next.yaml: The update "2026-11-24-open" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
  ]);
});

test('a quotation that stood in a withdrawn source only may not be quoted', () => {
  const source = aWrittenSource('herald', { withdrawn });
  const section = aWrittenSection('repairs', '<Quote id="engineer-on-time" />');
  const quote = aWrittenQuote();
  expect(judge(whatStandsRestsOnWhatStands, [explainer, source, quote])).toEqual([]);
  expect(judge(whatStandsRestsOnWhatStands, [explainer, source, quote, section])).toMatchObject([
    {
      ...told,
      file: section.file,
      message:
        'The source "herald" of the quote "engineer-on-time" was withdrawn on 24 November 2026: nothing that stands may rest on it.',
    },
  ]);
});

test('what was withdrawn may rest on what was withdrawn, and an explainer withdrawn as a whole on anything', () => {
  const source = aWrittenSource('herald', { withdrawn });
  const section = aWrittenSection('repairs', '<Fact id="workers">400 workers</Fact> came.');
  expect(judge(whatStandsRestsOnWhatStands, [explainer, source, fact])).toEqual([]);
  const whole = aWrittenExplainer('It did.', { withdrawn });
  expect(judge(whatStandsRestsOnWhatStands, [whole, source, fact, section])).toEqual([]);
});
