import { expect, test } from 'vitest';
import { sharedNamesChangeOpenly } from '../../../src/edition/changes/shared-names-change-openly.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenPlace, aWrittenTerm, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = sharedNamesChangeOpenly;

test('a voice, a place and a term that say something else are told', () => {
  const now = [
    aWrittenVoice('river-board', { name: 'Board of the River' }),
    aWrittenPlace('north-bank', { position: { lat: 51.6, lon: 0.1 } }),
    aWrittenTerm('pier', { meaning: 'A pillar in a river.' }),
  ];
  const remedy =
    'Put it back, or tell readers what changed: npm run new -- update --kind clarification (or correction)';
  expect(judgeChange(rule, { now })).toMatchObject([
    {
      rule: 'shared-names-change-openly',
      message: 'name of the published voice "river-board" was "River Board" and is "Board of the River".',
      remedy,
    },
    { message: 'lat of the published place "north-bank" was 51.5 and is 51.6.', remedy },
    { message: expect.stringMatching(/^meaning of the published term "pier" was/), remedy },
  ]);
});

test('what was not said before may be added', () => {
  expect(judgeChange(rule, { now: [aWrittenVoice('river-board', { short: 'Board' })] })).toEqual([]);
});

test('a clarification answers for it, a development does not', () => {
  const now = aWrittenVoice('river-board', { name: 'Board of the River' });
  const clarified = aWrittenUpdate('2026-11-25-board', 'It has a new name.', { kind: 'clarification' });
  const development = aWrittenUpdate('2026-11-25-board', 'It met.');
  expect(judgeChange(rule, { now: [now, clarified] })).toEqual([]);
  expect(judgeChange(rule, { now: [now, development] })).toHaveLength(1);
});
