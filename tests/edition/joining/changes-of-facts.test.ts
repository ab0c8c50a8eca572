import { expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';

/** How often the fact `workers` has changed in a story that also has these entries. */
function changesOf(...entries: WrittenEntry[]): number | undefined {
  const { facts } = joined(aWrittenStoryWith(...entries)).explainer;
  return facts.find(({ id }) => id === 'workers')?.changes;
}

const claimed = (...days: string[]) =>
  aWrittenFigure('workers', {
    claims: days.map((recorded, index) =>
      aFigureClaim({ admission: true, recorded, asOf: `2024-0${index + 1}-01`, value: 400 }),
    ),
  });

test('a fact has changed once for each day on which a claim was recorded', () => {
  expect(changesOf()).toBe(1);
  expect(changesOf(claimed('2026-11-24', '2026-11-24'))).toBe(1);
  // A later claim needs an update that names the fact, which counts too.
  const update = aWrittenUpdate('2024-02-01-more', '', {
    day: '2024-02-01',
    published: '2026-11-25',
    facts: ['workers'],
  });
  expect(changesOf(claimed('2026-11-24', '2026-11-25'), update)).toBe(3);
});

test('a fact has changed once more for each update that names it', () => {
  const [first, second] = ['2026-11-20-a', '2026-11-20-b'].map((id) =>
    aWrittenUpdate(id, '', { facts: ['workers'] }),
  ) as [WrittenEntry, WrittenEntry];
  expect(changesOf(first)).toBe(2);
  expect(changesOf(first, second)).toBe(3);
});

test('words that are mended change nothing', () => {
  expect(
    changesOf(
      aWrittenFigure('workers', {
        label: 'Workers at the bridge',
        claims: [aFigureClaim({ admission: true })],
      }),
    ),
  ).toBe(1);
});
