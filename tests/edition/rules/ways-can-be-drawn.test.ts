import { describe, expect, test } from 'vitest';
import { waysCanBeDrawn } from '../../../src/edition/rules/ways-can-be-drawn.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenEvent, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenPlace } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const journey = { from: 'wonsan', to: 'vladivostok', by: 'sea' as const };
const given = [
  aWrittenPlace('wonsan', { name: 'Wonsan', position: { lat: 39.15, lon: 127.44 } }),
  aWrittenPlace('vladivostok', { name: 'Vladivostok', position: { lat: 43.1, lon: 131.9 } }),
  aWrittenPlace('kursk', { name: 'Kursk', position: { lat: 51.7, lon: 36.2 } }),
  aWrittenPlace('lima', { name: 'Lima', position: { lat: -12, lon: -77 } }),
  aWrittenPlace('long', {
    name: 'A town whose name is as long as a whole sentence about it, and longer than the map',
    position: { lat: 55, lon: 60 },
  }),
  aWrittenEvent('reopening', { journey }),
  aWrittenFigure('workers', { places: ['kursk'] }),
];

function found(way: string) {
  return judge(waysCanBeDrawn, aWrittenStoryWith(...given, aWrittenSection('more', way, {}, 2)));
}

describe('a way', () => {
  test('of facts with journeys, and of one of where it led, is right', () => {
    expect(found('<Route journeys="reopening" reached="workers" shows="kursk" title="T" />')).toEqual([]);
  });

  test('tells where in the file a fact without a journey stands', () => {
    expect(found('<Route journeys="reopening workers" title="T" />')).toEqual([
      {
        file: 'content/explainers/bridge/sections/2-more.mdx',
        line: 4,
        column: 28,
        length: 7,
        rule: 'ways-can-be-drawn',
        level: 'error',
        message: 'The fact "workers" tells of no journey, so there is no way to draw.',
        remedy:
          'Add journey: with from, to and by to content/explainers/bridge/facts/workers.yaml, or leave it out of journeys.',
      },
    ]);
  });

  test.each([
    [
      '<Route journeys="reopening" reached="cost" title="T" />',
      'The fact "cost" names no places, so nothing is known of where the way led.',
      'Add places: and their ids to content/explainers/bridge/facts/cost.yaml, or leave it out of reached.',
    ],
    [
      '<Route journeys="reopening" shows="lima" title="T" />',
      'The place "lima" lies outside the map, which reaches from Eastern Europe to Japan.',
      'Correct position: in content/places/lima.yaml, or leave out what leads there.',
    ],
    [
      '<Route journeys="reopening" shows="long" title="T" />',
      'There is no room on the map for the name "A town whose name is as long as a whole sentence about it, and longer than the map".',
      'Shorten name: in content/places/long.yaml, or name fewer places on the map.',
    ],
  ])('that cannot be drawn says why: %s', (way, message, remedy) => {
    expect(found(way)).toMatchObject([{ rule: 'ways-can-be-drawn', level: 'error', message, remedy }]);
  });
});
