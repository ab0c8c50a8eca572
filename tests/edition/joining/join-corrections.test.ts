import { describe, expect, test } from 'vitest';
import { joinEdition } from '../../../src/edition/assemble-edition.ts';
import { prepareManuscript } from '../../../src/edition/manuscript.ts';
import { readContent } from '../../../src/edition/read-content.ts';
import { aCorrectedStory } from '../../examples/a-corrected-story.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

const update = 'explainers/bridge/updates/2024-11-01-two-digits.mdx';

/** A second correction, of the short answer, which names a quotation and a source. */
const another = `---
kind: correction
headline: Her name was misspelt
day: 2026-12-05
published: 2026-12-05
quotes: [proud]
sources: [wire]
facts: [workers]
was: Anne.
now: Ann.
where: The short answer
foundBy: A reader
---
A letter too many.
`;

/** Joined without asking the rules: one claim of this story is told by no update. */
function story(changes: Files = {}) {
  const { entries } = readContent(writeContent({ ...aCorrectedStory, ...changes }));
  const edition = joinEdition(prepareManuscript(entries, undefined, []));
  const [explainer] = edition.explainers;
  if (explainer === undefined) throw new Error('Nothing was joined.');
  return { edition, explainer };
}

const ofWorkers = ({ explainer }: ReturnType<typeof story>) =>
  explainer.facts.find(({ id }) => id === 'workers');

describe('a joined correction', () => {
  test('is told by the fact it names, with the reason that the mended claim gives', () => {
    expect(ofWorkers(story())?.mended).toEqual([
      {
        was: '540 workers.',
        now: '450 workers.',
        because: 'Two digits had changed places.',
        day: '2026-12-01',
        correction: {
          explainer: 'bridge',
          id: '2024-11-01-two-digits',
          headline: 'The bridge had 450 workers, not 540',
          day: '2024-11-01',
          published: '2026-12-01',
        },
      },
    ]);
  });

  test('is told by quotations, sources, the section or the short answer too, the newest first', () => {
    const told = story({ 'explainers/bridge/updates/2026-12-05-name.mdx': another });
    const { explainer, edition } = told;
    expect(explainer.corrections.map(({ id }) => id)).toEqual(['2026-12-05-name', '2024-11-01-two-digits']);
    expect(edition.corrections.map(({ correction }) => correction.id)).toEqual([
      '2026-12-05-name',
      '2024-11-01-two-digits',
    ]);
    expect(explainer.quotes[0]?.mended).toMatchObject([{ was: 'Anne.', now: 'Ann.', day: '2026-12-05' }]);
    expect(edition.sources.find(({ id }) => id === 'wire')?.mended).toMatchObject([{ was: 'Anne.' }]);
    expect(explainer.mended).toMatchObject([{ was: 'Anne.' }]);
    expect(explainer.sections[0]?.mended).toMatchObject([{ was: '540 workers.' }]);
    expect(ofWorkers(told)?.mended.map(({ was }) => was)).toEqual(['Anne.', '540 workers.']);
  });

  test('is told by no section where its where names none', () => {
    const elsewhere = String(aCorrectedStory[update]).replace('The section on the start', 'Fact 1');
    expect(story({ [update]: elsewhere }).explainer.sections[0]?.mended).toEqual([]);
  });
});

test('a claim that was mended tells so itself where no correction names its fact', () => {
  const development = `---\nkind: development\nheadline: New figures\nday: 2026-12-01\npublished: 2026-12-01\nfacts: [workers]\n---\nThey are new.\n`;
  const mended = ofWorkers(story({ [update]: development }))?.mended;
  expect(mended).toEqual([
    {
      was: '540 workers',
      now: 'about 450 workers',
      because: 'Two digits had changed places.',
      day: '2026-12-01',
    },
  ]);
});
