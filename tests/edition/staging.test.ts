import { describe, expect, test } from 'vitest';
import { lastDayWaitedFor, stage } from '../../src/edition/staging.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import { aFigureClaim, aWrittenFigure } from '../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';

const today = '2026-11-24';
const cited = (source: string, recorded = '2026-11-24', by = 'river-board') =>
  aFigureClaim({ recorded, by, sources: [{ source }] });
const filesOf = (entries: readonly WrittenEntry[]) => entries.map(({ file }) => file);
const leftOut = (all: readonly WrittenEntry[], entries: readonly WrittenEntry[]) =>
  filesOf(all).filter((file) => !filesOf(entries).includes(file));

function claimsOf(entries: readonly WrittenEntry[], id: string) {
  const fact = entries.find((entry) => entry.kind === 'fact' && entry.id === id);
  return fact?.kind === 'fact' ? fact.data.claims.map(({ recorded }) => recorded) : undefined;
}

test('where nothing waits and nothing is a draft, the very same entries are on stage', () => {
  const story = aWrittenStory();
  expect(stage(story, today, 'readers')).toEqual({
    entries: story,
    waiting: [],
    offStage: [],
  });
  expect(stage(story, today, 'readers').entries).toBe(story);
});

describe('a draft', () => {
  const update = aWrittenUpdate('2026-11-25-count', '', {
    draft: true,
    published: '2026-11-25',
    facts: ['workers'],
  });
  const fact = aWrittenFigure('workers', { claims: [cited('herald'), cited('late', '2026-11-25', 'guild')] });
  const all = aWrittenStoryWith(update, fact, aWrittenSource('late'), aWrittenVoice('guild'));

  test('is on stage for the newsroom', () => {
    expect(stage(all, undefined, 'newsroom').entries).toBe(all);
  });

  test('is left out for readers, with the claims that it alone brings and what those alone name', () => {
    const { entries, waiting } = stage(all, undefined, 'readers');
    expect(leftOut(all, entries)).toEqual([
      update.file,
      'content/sources/late.yaml',
      'content/voices/guild.yaml',
    ]);
    expect(claimsOf(entries, 'workers')).toEqual(['2026-11-24']);
    expect(waiting).toEqual([]);
  });

  test('leaves a claim on stage that another update of that day brings too', () => {
    const other = aWrittenUpdate('2026-11-24-other', '', { published: '2026-11-25', facts: ['workers'] });
    const { entries } = stage([...all, other], undefined, 'readers');
    expect(claimsOf(entries, 'workers')).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('of the same day as another update takes with it what is told after that', () => {
    const [shown, hidden] = ['2026-11-20-shown', '2026-11-23-hidden'].map((id) =>
      aWrittenUpdate(id, '', {
        day: id.slice(0, 10),
        published: '2026-11-25',
        facts: ['workers'],
        ...(id.endsWith('hidden') ? { draft: true } : {}),
      }),
    );
    const at = (asOf: string) => aFigureClaim({ asOf, recorded: '2026-11-25' });
    const both = aWrittenFigure('workers', {
      claims: [at('2026-11-23'), at('2026-11-21'), at('2026-11-20'), aFigureClaim()],
    });
    const { entries } = stage(
      aWrittenStoryWith(shown ?? update, hidden ?? update, both),
      undefined,
      'readers',
    );
    const staged = entries.find((entry) => entry.kind === 'fact' && entry.id === 'workers');
    expect(staged?.kind === 'fact' && staged.data.claims.map(({ asOf }) => asOf)).toEqual([
      '2026-11-20',
      aFigureClaim().asOf,
    ]);
  });

  test('of the day on which the story is published takes with it what it brings', () => {
    const early = aWrittenUpdate('2026-11-20-early', '', {
      draft: true,
      day: '2026-11-20',
      published: '2026-11-24',
      facts: ['workers'],
    });
    const told = aWrittenUpdate('2026-11-19-told', '', {
      day: '2026-11-19',
      published: '2026-11-24',
      facts: ['workers'],
    });
    const claims = [aFigureClaim({ asOf: '2026-11-20' }), aFigureClaim()];
    const { entries } = stage(
      aWrittenStoryWith(early, told, aWrittenFigure('workers', { claims })),
      undefined,
      'readers',
    );
    const staged = entries.find((entry) => entry.kind === 'fact' && entry.id === 'workers');
    expect(staged?.kind === 'fact' && staged.data.claims).toEqual([aFigureClaim()]);
  });

  test('takes out a fact of which no claim is left', () => {
    const only = aWrittenFigure('new-count', { number: 50, claims: [cited('herald', '2026-11-25')] });
    const about = aWrittenUpdate('2026-11-25-count', '', {
      draft: true,
      published: '2026-11-25',
      facts: ['new-count'],
    });
    const whole = aWrittenStoryWith(about, only);
    expect(leftOut(whole, stage(whole, undefined, 'readers').entries)).toEqual([about.file, only.file]);
  });

  test('that is a story takes everything in its folder with it, and what it alone names', () => {
    const whole = aWrittenStoryWith(
      aWrittenExplainer('It did: <Fact id="reopening">on 18 October 2024</Fact>.', { draft: true }),
    );
    const { entries } = stage(whole, undefined, 'readers');
    // No text of the story shows this place on a map.
    expect(filesOf(entries)).toEqual(['content/places/north-bank.yaml']);
  });
});

describe('a day to come', () => {
  const update = aWrittenUpdate('2026-11-20-count', '', { published: '2026-12-24', facts: ['workers'] });
  const fact = aWrittenFigure('workers', { claims: [cited('herald', '2026-12-24'), cited('herald')] });
  const all = aWrittenStoryWith(update, fact);

  test('keeps an update and its claims out, for the newsroom too, and says what waits for when', () => {
    const { entries, waiting } = stage(all, today, 'newsroom');
    expect(leftOut(all, entries)).toEqual([update.file]);
    expect(claimsOf(entries, 'workers')).toEqual(['2026-11-24']);
    expect(waiting.map(({ entry, path, day }) => [entry.file, path, day])).toEqual([
      [update.file, ['published'], '2026-12-24'],
      [fact.file, ['claims', 0, 'recorded'], '2026-12-24'],
    ]);
    expect(lastDayWaitedFor(waiting)).toBe('2026-12-24');
  });

  test('is there on its day', () => {
    expect(stage(all, '2026-12-24', 'readers').entries).toBe(all);
  });

  test('is none while nobody says what day it is', () => {
    expect(stage(all, undefined, 'readers').entries).toBe(all);
  });

  test('most of a year ahead is left for the rules to find', () => {
    const slip = aWrittenUpdate('2026-11-20-count', '', { published: '2027-11-24' });
    const whole = aWrittenStoryWith(slip);
    expect(stage(whole, today, 'readers').entries).toBe(whole);
  });

  test('leaves the places of the other claims as they stand in the file', () => {
    const { entries } = stage(all, today, 'newsroom');
    const staged = entries.find(({ file }) => file === fact.file);
    expect(staged?.positionOf(['claims', 0, 'value'])).toEqual(fact.positionOf(['claims', 1, 'value']));
    expect(staged?.positionOf(['label'])).toEqual(fact.positionOf(['label']));
  });
});
