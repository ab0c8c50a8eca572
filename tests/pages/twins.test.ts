import { expect, test, vi } from 'vitest';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { getStaticPaths as twinsOfExplainers } from '../../src/pages/[explainer]/[page].md.ts';
import { getStaticPaths as twinsOfFacts } from '../../src/pages/[explainer]/facts/[fact]/[page].md.ts';
import { getStaticPaths as twinsOfUpdates } from '../../src/pages/[explainer]/updates/[update]/[page].md.ts';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aFact } from '../examples/edition/facts.ts';
import { anUpdate } from '../examples/edition/story.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

test('the twin of what was renamed stands at its earlier addresses as well, also below a renamed explainer', async () => {
  const explainer = anExplainer({
    formerly: ['old-bridge'],
    facts: [aFact({ formerly: ['walkers'] })],
    updates: [anUpdate({ id: '2026-11-24-open', formerly: ['2026-11-24-opened'] })],
  });
  vi.mocked(loadEdition).mockResolvedValue(anEdition({ explainers: [explainer] }));
  const addresses = [
    ...(await twinsOfExplainers()).map(({ params }) => params.explainer),
    ...(await twinsOfFacts()).map(({ params }) => `${params.explainer}/facts/${params.fact}`),
    ...(await twinsOfUpdates()).map(({ params }) => `${params.explainer}/updates/${params.update}`),
  ];
  expect(addresses).toEqual([
    'bridge',
    'old-bridge',
    'bridge/facts/crossings',
    'bridge/facts/walkers',
    'old-bridge/facts/crossings',
    'old-bridge/facts/walkers',
    'bridge/updates/2026-11-24-open',
    'bridge/updates/2026-11-24-opened',
    'old-bridge/updates/2026-11-24-open',
    'old-bridge/updates/2026-11-24-opened',
  ]);
});
