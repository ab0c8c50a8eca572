import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import FactCard from '../../src/components/FactCard.astro';
import Docket from '../../src/components/explainer-page/Docket.astro';
import LatestUpdates from '../../src/components/explainer-page/LatestUpdates.astro';
import Opening from '../../src/components/explainer-page/Opening.astro';
import WhatItBrought from '../../src/components/updates/WhatItBrought.astro';
import type { Edition, Explainer } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { feedOfExplainer } from '../../src/formats/feeds/feed.ts';
import { printFeed } from '../../src/formats/feeds/print-feed.ts';
import FactPage from '../../src/pages/[explainer]/facts/[fact].astro';
import SincePage from '../../src/pages/[explainer]/since/[day].astro';
import UpdatesPage from '../../src/pages/[explainer]/updates/index.astro';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn(), renderBody: vi.fn() }));

const story = 'explainers/north-korea-russia';
const fact = `${story}/facts/casualties.yaml`;

/** The real content with the texts of some files replaced, joined as a build would. */
function editionWith(change: (file: string, text: string) => string, added: Record<string, string> = {}): Edition {
  const folder = join(mkdtempSync(join(tmpdir(), 'changed-')), 'content');
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync('content', folder, { recursive: true });
  for (const name of readdirSync(join(folder, story), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx|yaml)$/.test(name)) continue;
    const file = `${story}/${name.replaceAll('\\', '/')}`;
    writeFileSync(join(folder, file), change(file, readFileSync(join(folder, file), 'utf8')));
  }
  for (const [file, text] of Object.entries(added)) writeFileSync(join(folder, file), text);
  const { edition, problems } = readEdition(folder, undefined);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  if (edition === undefined) throw new Error('The changed content cannot be joined.');
  vi.mocked(loadEdition).mockResolvedValue(edition);
  return edition;
}

function storyOf({ explainers }: Edition): Explainer {
  const [explainer] = explainers;
  if (explainer === undefined) throw new Error('There is no story.');
  return explainer;
}

/** What readers are told of the casualties in every place where it is computed, by the name of the place. */
async function places(edition: Edition): Promise<Record<string, string>> {
  const explainer = storyOf(edition);
  const found = explainer.facts.find(({ id }) => id === 'casualties');
  if (found === undefined) throw new Error('There is no such fact.');
  const print = async (component: Parameters<typeof printedDocument>[0], props: Record<string, unknown>) =>
    wordsOf((await printedDocument(component, { props })).body);
  const named = explainer.updates.filter(({ brought }) => brought.some((each) => each.fact === found));
  const lines = await Promise.all(named.map((update) => print(WhatItBrought, { explainer, update })));
  const since = explainer.since.find(({ day }) => day === '2025-05-01');
  return {
    'its page': await print(FactPage, { explainer, fact: found }),
    'its card': await print(FactCard, { fact: found }),
    'the numbers on top': await print(Docket, { explainer }),
    'the list of updates': await print(UpdatesPage, { explainer }),
    'the lines of updates': lines.join(' '),
    'the page of a day': await print(SincePage, { explainer, since }),
    'the feed': printFeed(feedOfExplainer(explainer, 'updates'), 'atom'),
  };
}

async function placesWith(words: string, edition: Edition): Promise<string[]> {
  const all = Object.entries(await places(edition));
  return all.filter(([, text]) => text.includes(words)).map(([name]) => name);
}

const unchanged = (_file: string, text: string) => text;

describe('one claim that changes', () => {
  test('is followed by every place that shows it: the current figure', { timeout: 60_000 }, async () => {
    const before = editionWith(unchanged);
    const everywhere = ['its page', 'its card', 'the numbers on top', 'the list of updates', 'the lines of updates', 'the page of a day', 'the feed'];
    expect(await placesWith('about 6,000', before)).toEqual(everywhere);
    const after = editionWith((file, text) =>
      file === fact ? text.replace('value: 6000', 'value: 6100') : text.replaceAll('about 6,000', 'about 6,100'),
    );
    expect(await placesWith('about 6,000', after)).toEqual([]);
    expect(await placesWith('about 6,100', after)).toEqual(everywhere);
  });

  test('is followed by every place that shows it: an earlier figure, from which a line goes', { timeout: 60_000 }, async () => {
    const after = editionWith((file, text) =>
      file === fact ? text.replace('value: 4700', 'value: 4800') : text.replaceAll('4,700', '4,800'),
    );
    // A title of a source has it in the feed: titles are as they were printed.
      expect(await placesWith('4,700', after)).toEqual(['the feed']);
      expect(await placesWith('4,800', after)).toContain('the feed');
    const { 'the lines of updates': lines, 'the page of a day': since } = await places(after);
    expect(lines).toMatch(/from 4,800 soldiers to about 6,000 soldiers NIS/);
    expect(since).toMatch(/from 4,800 soldiers to about 6,000 soldiers NIS/);
  });

  test('moves the days on it as well', { timeout: 60_000 }, async () => {
    const after = editionWith((_file, text) =>
      text.replaceAll('asOf: 2025-06-15', 'asOf: 2025-06-14').replaceAll('15 June 2025', '14 June 2025'),
    );
    expect(await placesWith('14 Jun 2025', after)).toContain('its page');
    expect((await places(after))['its page']).not.toContain('15 Jun 2025');
  });
});

test('a new claim with its update moves “updated”, the counts, the newest line and the feed', { timeout: 60_000 }, async () => {
  const claim = `  - by: nis\n    asOf: 2026-02-14\n    recorded: 2026-12-01\n    qualifier: about\n    value: 6500\n    preferred: true\n    sources:\n      - source: sbs-2026-02-14-nis\n`;
  const update = `---\nkind: development\nheadline: The service counts again\nday: 2026-02-14\npublished: 2026-12-01\nfacts: [casualties]\n---\nIt counts <Fact id="casualties">about 6,500 killed or wounded</Fact>.\n`;
  const before = storyOf(editionWith(unchanged));
  const edition = editionWith(
    (file, text) =>
      file === fact ? text.replace('    preferred: true\n', '').replace('claims:\n', `claims:\n${claim}`) : text,
    { [`${story}/updates/2026-02-14-again.mdx`]: update },
  );
  const after = storyOf(edition);
  expect([before.updated, after.updated]).toEqual(['2026-11-24', '2026-12-01']);
  expect(after.facts.find(({ id }) => id === 'casualties')?.changes).toBe(
    (before.facts.find(({ id }) => id === 'casualties')?.changes ?? 0) + 2,
  );
  const opening = await printedDocument(Opening, { props: { explainer: after } });
  expect(wordsOf(opening.querySelector('.meta'))).toContain('Updated 1 December 2026');
  const latest = await printedDocument(LatestUpdates, { props: { explainer: after } });
  expect(wordsOf(latest.body)).toContain(`All ${before.updates.length + 1} updates`);
  const feed = feedOfExplainer(after, 'updates');
  expect([feed.updated, feed.entries[0]?.headline]).toEqual(['2026-12-01', 'The service counts again']);
  expect(await placesWith('about 6,500', edition)).toHaveLength(7);
});
