import { expect, test } from 'vitest';
import { prepareManuscript } from '../../src/edition/manuscript.ts';
import { addressesWithin, addressUnder, movesIn } from '../../src/edition/moved-pages.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import { joined } from '../examples/joined-story.ts';
import { aWrittenFigure, aFigureClaim } from '../examples/written-entries/facts.ts';
import { aWrittenTerm, aWrittenSource, aWrittenVoice } from '../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';

const movedBy = (...entries: WrittenEntry[]) =>
  movesIn(prepareManuscript(entries, undefined, [])).map(({ from, to }) => `${from} -> ${to}`);

test('a renamed fact, update, source or voice moved its page', () => {
  expect(
    movedBy(
      aWrittenExplainer('It did.'),
      aWrittenFigure('workers', { formerly: ['hands', 'men'] }),
      aWrittenUpdate('2026-11-24-open', 'It is.', { formerly: ['2026-11-24-opened'] }),
      aWrittenSource('herald', { formerly: ['paper'] }),
      aWrittenVoice('river-board', { formerly: ['board'] }),
    ),
  ).toEqual([
    '/bridge/facts/hands/ -> /bridge/facts/workers/',
    '/bridge/facts/men/ -> /bridge/facts/workers/',
    '/bridge/updates/2026-11-24-opened/ -> /bridge/updates/2026-11-24-open/',
    '/sources/paper/ -> /sources/herald/',
    '/voices/board/ -> /voices/river-board/',
  ]);
});

test('a renamed explainer moved every page below it, and what was renamed there as well has both names', () => {
  expect(
    movedBy(
      aWrittenExplainer('It did.', { formerly: ['crossing'] }),
      aWrittenFigure('workers', { formerly: ['hands'] }),
      aWrittenUpdate('2026-11-24-open', 'It is.'),
    ),
  ).toEqual([
    '/bridge/facts/hands/ -> /bridge/facts/workers/',
    '/crossing/ -> /bridge/',
    '/crossing/facts/hands/ -> /bridge/facts/workers/',
    '/crossing/facts/workers/ -> /bridge/facts/workers/',
    '/crossing/since/ -> /bridge/since/',
    '/crossing/since/2026-11-01/ -> /bridge/since/2026-11-01/',
    '/crossing/since/2026-11-20/ -> /bridge/since/2026-11-20/',
    '/crossing/sources/ -> /bridge/sources/',
    '/crossing/timeline/ -> /bridge/timeline/',
    '/crossing/updates/ -> /bridge/updates/',
    '/crossing/updates/2026-11-24-open/ -> /bridge/updates/2026-11-24-open/',
  ]);
});

test('a story without updates has no page of them, under no name', () => {
  const story = prepareManuscript([aWrittenExplainer('It did.')], undefined, []);
  expect(addressesWithin(story, 'bridge')).toEqual(['/bridge/', '/bridge/sources/']);
});

test('what has no page of its own has no address under any id', () => {
  expect(addressUnder(aWrittenTerm('pier', { formerly: ['dale'] }), 'dale')).toBeUndefined();
  expect(movedBy(aWrittenTerm('pier', { formerly: ['dale'] }))).toEqual([]);
});

test('the edition knows the earlier addresses of all that has a page, and of a source that nothing cites none', () => {
  const { edition, explainer } = joined(
    aWrittenStoryWith(
      aWrittenFigure('workers', { formerly: ['hands'], claims: [aFigureClaim({ admission: true })] }),
      aWrittenSource('leaflet', { formerly: ['flyer'] }),
    ),
  );
  expect(edition.moved).toEqual([{ from: '/bridge/facts/hands/', to: '/bridge/facts/workers/' }]);
  expect(explainer.facts[0]?.formerly).toEqual(['hands']);
});
