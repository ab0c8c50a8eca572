import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import {
  aboutPage,
  frontPage,
  methodPage,
  sourcePage,
  sourcesPage,
  voicePage,
  voicesPage,
} from '../../../src/addresses.ts';
import { prepareManuscript } from '../../../src/edition/manuscript.ts';
import { addressesWithin, movesIn } from '../../../src/edition/moved-pages.ts';
import { earlierAddressesAreFree } from '../../../src/edition/rules/earlier-addresses-are-free.ts';
import { idsAreUnique } from '../../../src/edition/rules/ids-are-unique.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../../examples/written-entries/story.ts';

test('an explainer was never called what is kept for a page of the site', () => {
  const explainer = aWrittenExplainer('It did.', { formerly: ['crossing', 'sources', '404'] });
  expect(judge(earlierAddressesAreFree, [explainer, aWrittenFigure()])).toEqual([
    {
      ...explainer.positionOf(['formerly', 1]),
      rule: 'earlier-addresses-are-free',
      level: 'error',
      message:
        'An explainer was never called "sources": /sources/ is kept for another page of the site, which must not lead to /bridge/.',
      remedy: 'Delete "sources" from formerly.',
    },
    expect.objectContaining({ remedy: 'Delete "404" from formerly.' }),
  ]);
});

test('a fact may have had such a name: its address stands below its explainer', () => {
  expect(judge(earlierAddressesAreFree, [aWrittenFigure('workers', { formerly: ['sources'] })])).toEqual([]);
});

// Few names, so that most content has two things that claim one address.
const name = constantFrom('bridge', 'tunnel', 'sources', 'voices', 'facts', 'about', 'a', 'b');
const thing = record({
  id: name,
  explainer: name,
  kind: constantFrom('explainer', 'fact', 'update', 'source', 'voice'),
  formerly: uniqueArray(name, { minLength: 1, maxLength: 2 }),
});

interface Thing {
  id: string;
  explainer: string;
  kind: 'explainer' | 'fact' | 'update' | 'source' | 'voice';
  formerly: string[];
}

function written({ id, explainer, kind, formerly }: Thing): WrittenEntry {
  switch (kind) {
    case 'explainer':
      return aWrittenExplainer('It did.', { formerly }, id);
    case 'fact':
      return aWrittenFigure(id, { formerly }, { explainer });
    case 'update':
      return aWrittenUpdate(id, 'It is.', { formerly }, { explainer });
    case 'source':
      return aWrittenSource(id, { formerly });
    case 'voice':
      return aWrittenVoice(id, { formerly });
  }
}

test('in content that the desk passes, no earlier address is that of a page, and each leads to one place', () => {
  let passed = 0;
  assert(
    property(array(thing, { minLength: 1, maxLength: 6 }), (things) => {
      const manuscript = prepareManuscript(things.map(written), undefined, []);
      if ([idsAreUnique, earlierAddressesAreFree].some((rule) => rule(manuscript).length > 0)) return;
      passed += 1;
      const ids = (kind: WrittenEntry['kind']) =>
        manuscript.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
      const isFolder = (id: string) => !['sources', 'voices', 'about', 'facts'].includes(id);
      const pages = [
        ...[frontPage, sourcesPage, voicesPage, aboutPage, methodPage],
        // A folder of that name is refused where it is read.
        ...ids('explainer')
          .filter(isFolder)
          .flatMap((id) => addressesWithin(manuscript, id)),
        ...ids('source').map(sourcePage),
        ...ids('voice').map(voicePage),
      ];
      const earlier = movesIn(manuscript)
        .filter(({ to }) => pages.includes(to))
        .map(({ from }) => from);
      expect(earlier.filter((address) => pages.includes(address))).toEqual([]);
      expect(new Set(earlier).size).toBe(earlier.length);
    }),
    { seed: 20_261_124, numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(100);
});
