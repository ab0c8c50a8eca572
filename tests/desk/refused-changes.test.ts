import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/desk/collect-problems.ts';
import { aSmallStory, anUpdateFile, writeContent, type Files } from '../examples/content-folder.ts';

const story = 'explainers/bridge';
const update = anUpdateFile.replaceAll('2026-11-25', '2026-11-24');

/** The errors that the whole desk tells of a small story, each with its place and remedy. */
function errorsIn(changes: Files): string[] {
  const root = dirname(writeContent({ ...aSmallStory, ...changes }));
  return collectProblems(root, '2026-11-25')
    .problems.filter(({ level }) => level === 'error')
    .map(
      ({ file, line, column, message, remedy }) =>
        `${file.slice('content/explainers/bridge/'.length)}:${line}:${column} ${message} ${remedy}`,
    );
}

describe('the desk refuses', () => {
  test('a correction that does not say what stood there', () => {
    const correction = update.replace(
      'kind: development',
      'kind: correction\nnow: 400 workers\nwhere: The start',
    );
    expect(errorsIn({ [`${story}/updates/2026-11-24-workers.mdx`]: correction })).toEqual([
      'updates/2026-11-24-workers.mdx:2:1 was is missing. Add was: What stood here before.',
    ]);
  });

  test('a forecast that is resolved without evidence', () => {
    const forecast =
      'statement: The bridge would open.\nby: river-board\nsaid: 2024-10-18\nsource: herald\ncriteria: It opens.\ncriteriaSet: 2024-10-18\nverdict: happened\nresolved: 2024-11-01\nbecause: It did.\n';
    expect(errorsIn({ [`${story}/forecasts/opens.yaml`]: forecast })).toEqual([
      'forecasts/opens.yaml:7:10 The forecast "opens" has the verdict happened, but no facts. Add facts, the ids of the facts that are the evidence. Or write verdict: open.',
    ]);
  });

  test('two updates with one address: names that differ by capitals, or a name that another once had', () => {
    const first = { [`${story}/updates/2026-11-24-news.mdx`]: update };
    expect(errorsIn({ ...first, [`${story}/updates/2026-11-24-NEWS.mdx`]: update })).toEqual([
      'updates/2026-11-24-NEWS.mdx:1:1 The names 2026-11-24-NEWS.mdx and 2026-11-24-news.mdx differ only by capital letters, which many computers take for one. Keep one of the two files.',
    ]);
    const renamed = update.replace('kind:', 'formerly: [2026-11-24-news]\nkind:');
    expect(errorsIn({ ...first, [`${story}/updates/2026-11-24-other.mdx`]: renamed })).toEqual([
      'updates/2026-11-24-other.mdx:2:12 The earlier id "2026-11-24-news" is the id of content/explainers/bridge/updates/2026-11-24-news.mdx: its address /bridge/updates/2026-11-24-news/ cannot lead to "2026-11-24-other". Delete "2026-11-24-news" from formerly here. If this file had that name once, give the other one an id that was never published.',
    ]);
  });

  test('a claim recorded on a day without an update', () => {
    const fact = String(aSmallStory[`${story}/facts/workers.yaml`]);
    const late = fact.replace('recorded: 2026-11-24', 'recorded: 2026-11-25');
    expect(errorsIn({ [`${story}/facts/workers.yaml`]: late })).toEqual([
      'facts/workers.yaml:11:15 This claim of the fact "workers" went on the page on 25 November 2026, after the story was published, and no update of that day names the fact. Tell readers: npm run new -- update --facts workers --published 2026-11-25. If the claim was there from the start, write that day in recorded.',
    ]);
  });

  test.each(['forecasts', 'corrections', 'since', 'feeds'])(
    'an explainer called %s, whose address is that of another page',
    (name) => {
      const files = { [`explainers/${name}/explainer.mdx`]: aSmallStory[`${story}/explainer.mdx`] };
      expect(errorsIn(files).join()).toContain(`An explainer cannot be called "${name}"`);
    },
  );
});
