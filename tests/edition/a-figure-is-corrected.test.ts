import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { linesOfUpdate } from '../../src/wording/lines-of-update.ts';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';

const story = 'explainers/bridge';
const workers = `${story}/facts/workers.yaml`;
const told = `${story}/updates/2024-10-18-count.mdx`;
const mended = `${story}/updates/2026-12-01-mended.mdx`;

const update = (words: string) =>
  `---\nkind: development\nheadline: The board counts 400 workers\nday: 2024-10-18\npublished: 2026-11-24\nfacts: [workers]\n---\n<Fact id="workers">${words}</Fact> built it.\n`;
const correction = (extra = '') =>
  `---\nkind: correction\nheadline: The bridge had 450 workers\nday: 2026-12-01\npublished: 2026-12-01\nfacts: [workers]\nwas: 400 workers.\nnow: 450 workers.\nwhere: The start\n${extra}---\nWe misread it: <Fact id="workers">450 workers</Fact>.\n`;
const inProse = (file: string) => String(aSmallStory[file]).replaceAll('400 workers', '450 workers');

/** The small story with an update of its first day, and the figure then corrected as the handbook says. */
const corrected: Files = {
  [workers]: String(aSmallStory[workers])
    .replace('recorded: 2026-11-24\n    value: 400', 'recorded: 2026-12-01\n    value: 450')
    .replace(
      '    admission: true',
      '    admission: true\n    replaces: 400 workers\n    because: A digit was misread.',
    ),
  [`${story}/explainer.mdx`]: inProse(`${story}/explainer.mdx`),
  [`${story}/sections/1-start.mdx`]: inProse(`${story}/sections/1-start.mdx`),
  [told]: update('400 workers'),
  [mended]: correction(),
};
const errorsIn = (files: Files) =>
  readEdition(writeContent(files), undefined).problems.filter(({ level }) => level === 'error');

describe('a figure that an earlier update told', () => {
  test('can be corrected while that update keeps its words', () => {
    expect(errorsIn(corrected)).toEqual([]);
  });

  test('is set aside there only: elsewhere, and in later updates, it is refused', () => {
    const section = String(aSmallStory[`${story}/sections/1-start.mdx`]);
    expect(errorsIn({ ...corrected, [`${story}/sections/1-start.mdx`]: section })).toMatchObject([
      { rule: 'figures-agree-with-their-fact' },
    ]);
    const later = update('400 workers')
      .replace('published: 2026-11-24', 'published: 2026-12-02')
      .replace('facts: [workers]\n', '');
    expect(errorsIn({ ...corrected, [told]: later }).map(({ rule }) => rule)).toContain(
      'figures-agree-with-their-fact',
    );
    expect(errorsIn({ ...corrected, [told]: update('420 workers') })).toMatchObject([
      { message: expect.stringContaining('has 420') },
    ]);
  });

  test('may be set aside for good: updates that were published before keep it', () => {
    expect(errorsIn({ ...corrected, [mended]: correction('neverAgain: 400 workers\n') })).toEqual([]);
  });

  test('leads from that update to the correction, whose line goes from the one to the other', () => {
    const { edition } = readEdition(writeContent(corrected), undefined);
    const [newest, first] = edition?.explainers[0]?.updates ?? [];
    expect(first?.correctedBy).toMatchObject([{ id: '2026-12-01-mended', published: '2026-12-01' }]);
    expect(newest?.correctedBy).toEqual([]);
    expect(newest && linesOfUpdate(newest)).toMatchObject([{ was: '400 workers', now: '450 workers' }]);
  });
});

test('a correction says something else than what stood there', () => {
  const same = correction().replace('now: 450 workers.', 'now: 400 workers.');
  expect(errorsIn({ ...corrected, [mended]: same })).toMatchObject([
    { message: 'now: This is what stood there before.', remedy: 'Write what stands there instead.' },
  ]);
});

test('a correction is no draft: it overwrites what is published', () => {
  const [problem] = errorsIn({ ...corrected, [mended]: correction('draft: true\n') });
  expect(problem?.message).toMatch(/^"draft" is not a field here\./);
});
