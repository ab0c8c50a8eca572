import { expect, test } from 'vitest';
import StorySection from '../../../src/components/explainer-page/StorySection.astro';
import UpdateInList from '../../../src/components/updates/UpdateInList.astro';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aSection, anUpdate } from '../../examples/edition/story.ts';
import { printed } from '../print-component.ts';

test('a link to an update in the list under its earlier id still lands on it', async () => {
  const update = anUpdate({ formerly: ['2026-11-24-opened'] });
  expect(await printed(UpdateInList, { props: { explainer: anExplainer(), update } })).toContain(
    'id="update-2026-11-24-open"> <span class="earlier-place" id="update-2026-11-24-opened"></span>',
  );
});

test('a link to a section under its earlier id still lands on it', async () => {
  const section = aSection({ formerly: ['mending'] });
  expect(await printed(StorySection, { props: { section } })).toContain(
    '<span class="earlier-place" id="mending"></span>',
  );
});
