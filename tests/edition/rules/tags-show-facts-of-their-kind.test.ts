import { describe, expect, test } from 'vitest';
import { tagsShowFactsOfTheirKind } from '../../../src/edition/rules/tags-show-facts-of-their-kind.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const told = { rule: 'tags-show-facts-of-their-kind', level: 'error' };

function found(words: string) {
  return judge(tagsShowFactsOfTheirKind, aWrittenStoryWith(aWrittenSection('more', words, {}, 2)));
}

describe('a tag', () => {
  test.each([
    ['<Clause id="workers" />', 13, 'clause', 'workers', 'figure'],
    ['<Sum facts="cost-per-worker cost" title="Cost" />', 29, 'derived', 'cost', 'money'],
    ['<Chart facts="reopening" title="Cost" />', 15, 'figure, money or derived', 'reopening', 'event'],
  ])('that cannot show a fact says so: %s', (words, column, wanted, id, kind) => {
    expect(found(words)).toEqual([
      {
        ...told,
        file: 'content/explainers/bridge/sections/2-more.mdx',
        line: 4,
        column,
        length: id.length,
        message: `This tag shows facts of kind ${wanted}; the fact "${id}" is of kind ${kind}.`,
        remedy: `Name a fact of kind ${wanted}, or write <Fact id="${id}">the words</Fact> in a sentence.`,
      },
    ]);
  });

  test('that draws a chart compares like with like', () => {
    expect(found('<Chart facts="workers cost" title="Cost" />')).toMatchObject([
      {
        ...told,
        message: 'A chart compares figures of one unit: "workers" is in workers, "cost" in USD.',
        remedy: 'Leave one of them out, or draw two charts.',
      },
    ]);
  });

  test('without words cannot stand for a statement', () => {
    expect(found('It <Fact id="carries-traffic" /> again.')).toMatchObject([
      {
        ...told,
        message:
          'The fact "carries-traffic" is a statement and has no value that could stand here by itself.',
        remedy: 'Write the words it covers: <Fact id="carries-traffic">the words</Fact>.',
      },
    ]);
  });

  test('with a fact that it can show is right', () => {
    expect(found('<Fact id="workers" /> and <Fact id="reopening" />.')).toEqual([]);
    expect(found('<Chart facts="cost cost-per-worker" title="Cost" />')).toEqual([]);
  });
});
