import { expect, test } from 'vitest';
import { movedLines } from '../../../src/components/since/moved-lines.ts';
import { aClaim, aVoice } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';

const figure = (value: number) => ({ kind: 'value', value }) as const;
const board = aVoice({ id: 'board', shortName: 'River Board' });
const guild = aVoice({ id: 'guild', shortName: 'Ferry Guild' });
const now = aClaim({ by: board, figure: figure(7000), asOf: '2025-05-02' });
const fact = aFact({ claims: [now] });

test('an arrow goes from what the same voice had said', () => {
  const before = aClaim({ by: board, figure: figure(6000), asOf: '2025-03-01' });
  expect(movedLines([{ fact, claim: now, before, how: 'figure-moved' }])).toMatchObject([
    { was: '6,000 people', now: '7,000 people', otherVoice: undefined, isNew: false },
  ]);
});

test('what another voice had said is told beside it, and is no movement', () => {
  const before = aClaim({ by: guild, figure: figure(6000), asOf: '2025-03-01' });
  const [line] = movedLines([{ fact, claim: now, before, how: 'more-said' }]);
  expect(line).toMatchObject({
    now: '7,000 people',
    otherVoice: 'Ferry Guild: 6,000 (1 Mar 2025)',
    isNew: false,
  });
  expect(line?.was).toBeUndefined();
});

test('what nobody had said before is new', () => {
  expect(movedLines([{ fact, claim: now, how: 'new' }])).toMatchObject([
    { now: '7,000 people', isNew: true },
  ]);
});
