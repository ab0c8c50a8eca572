import { describe, expect, test } from 'vitest';
import { everyReferenceExists } from '../../../src/edition/rules/every-reference-exists.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure, aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import {
  aWrittenExplainer,
  aWrittenForecast,
  aWrittenQuote,
  aWrittenSection,
} from '../../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const told = { rule: 'every-reference-exists', level: 'error' };

describe('an id that leads nowhere', () => {
  test('is told with the nearest name and the file that could be added', () => {
    const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ sources: [{ source: 'hareld' }] })] });
    expect(judge(everyReferenceExists, aWrittenStoryWith(fact))).toEqual([
      {
        ...told,
        ...fact.positionOf(['claims', 0, 'sources', 0, 'source']),
        message: 'There is no source "hareld". Did you mean "herald"?',
        remedy: 'Write "herald", or add content/sources/hareld.yaml.',
      },
    ]);
  });

  test('is told without a guess where no name is near', () => {
    const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ by: 'ministry-of-works' })] });
    expect(judge(everyReferenceExists, aWrittenStoryWith(fact))).toMatchObject([
      {
        message: 'There is no voice "ministry-of-works".',
        remedy: 'Add content/voices/ministry-of-works.yaml, or correct the id.',
      },
    ]);
  });

  test('is told at its place in a tag', () => {
    const section = aWrittenSection(
      'more',
      'Two words.<Source\n  id="herald" at="page 2" /> Then <Fact id="wrokers">400 workers</Fact>.',
      {},
      2,
    );
    expect(judge(everyReferenceExists, aWrittenStoryWith(section))).toEqual([
      {
        ...told,
        file: 'content/explainers/bridge/sections/2-more.mdx',
        line: 5,
        column: 45,
        length: 7,
        message: 'There is no fact "wrokers" in this explainer. Did you mean "workers"?',
        remedy: 'Write "workers", or add content/explainers/bridge/facts/wrokers.yaml.',
      },
    ]);
  });

  test('is told at its place in a list of ids, and not at another that holds its letters', () => {
    const section = aWrittenSection('more', '<Chart facts="workers workers-two" title="Workers" />', {}, 2);
    expect(judge(everyReferenceExists, aWrittenStoryWith(section))).toMatchObject([
      { line: 4, column: 23, length: 11, message: expect.stringContaining('"workers-two"') as string },
    ]);
  });

  test('is told wherever there can be one', () => {
    const explainer = aWrittenExplainer('It did.', { keyFacts: ['workers', 'none-1'], founding: 'none-2' });
    const forecast = aWrittenForecast('reopens-in-autumn', {
      by: 'none-3',
      source: 'none-4',
      facts: ['none-5'],
    });
    const quote = aWrittenQuote('engineer-on-time', { speaker: 'none-6', source: 'none-7' });
    const source = aWrittenSource('herald', { derivedFrom: ['none-8'] });
    const found = judge(everyReferenceExists, aWrittenStoryWith(explainer, forecast, quote, source));
    expect(found.map(({ message }) => message)).toEqual(
      [
        'fact "none-1" in this explainer',
        'source "none-2"',
        'voice "none-3"',
        'source "none-4"',
        'fact "none-5" in this explainer',
        'voice "none-6"',
        'source "none-7"',
        'source "none-8"',
      ].map((what) => `There is no ${what}.`),
    );
    expect(found.at(0)).toMatchObject(explainer.positionOf(['keyFacts', 1]));
  });
});

test('a fact of another explainer is not one of this', () => {
  const section = aWrittenSection('more', '<Fact id="tolls">Tolls ended</Fact>.', {}, 2);
  const elsewhere = aWrittenStatement('tolls', {}, { explainer: 'tunnel' });
  expect(judge(everyReferenceExists, aWrittenStoryWith(section, elsewhere))).toMatchObject([
    {
      message:
        'There is no fact "tolls" in this explainer. It stands in the explainer "tunnel", and what a story states is its own.',
      remedy: 'Add content/explainers/bridge/facts/tolls.yaml with the sources that this story rests on.',
    },
  ]);
});

test('an id of another kind is told as such', () => {
  const section = aWrittenSection('more', 'It is so.<Source id="river-board" />', {}, 2);
  expect(judge(everyReferenceExists, aWrittenStoryWith(section))).toMatchObject([
    {
      message: 'There is no source "river-board", but there is a voice of that name.',
      remedy: 'Write the id of a source, or add content/sources/river-board.yaml.',
    },
  ]);
});

test('an earlier id leads to the one of today', () => {
  const voice = aWrittenVoice('board-of-the-river', { formerly: ['river-board'] });
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ by: 'river-board' })] });
  expect(judge(everyReferenceExists, [voice, fact, aWrittenSource()])).toMatchObject([
    {
      message: 'The voice "river-board" was renamed to "board-of-the-river".',
      remedy: 'Write "board-of-the-river".',
    },
  ]);
});

test('what stands in a file that could not be read is not called missing', () => {
  const entries = aWrittenStory().filter(({ kind }) => kind !== 'source');
  expect(judge(everyReferenceExists, entries, { unread: ['content/sources/herald.yaml'] })).toEqual([]);
  expect(judge(everyReferenceExists, entries).length).toBeGreaterThan(5);
});

test('what stands in a folder that is missing is not called missing, but what stands in another is', () => {
  const entries = aWrittenStory().filter(({ kind }) => kind !== 'source');
  expect(judge(everyReferenceExists, entries, { unread: ['content/sources'] })).toEqual([]);
  const inVain = judge(everyReferenceExists, entries, { unread: ['content/voices', 'content/source'] });
  expect(inVain.length).toBeGreaterThan(5);
});

test('a voice that is called by its name is found by it', () => {
  const voice = aWrittenVoice('nis', { name: 'National Intelligence Service', short: 'NIS' });
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ by: 'national-intelligence-service' })] });
  expect(judge(everyReferenceExists, [fact, voice, aWrittenSource()])).toMatchObject([
    {
      message: 'There is no voice "national-intelligence-service". Did you mean "nis"?',
      remedy: 'Write "nis", or add content/voices/national-intelligence-service.yaml.',
    },
  ]);
});
