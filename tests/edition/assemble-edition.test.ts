import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import { schemas } from '../../src/schemas/content-kinds.ts';
import { joined } from '../examples/joined-story.ts';
import { aFigureClaim, aWrittenFigure } from '../examples/written-entries/facts.ts';
import { aWrittenSource } from '../examples/written-entries/library.ts';
import { aWrittenForecast, aWrittenUpdate } from '../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';

test('the example story has the shape of content', () => {
  for (const { kind, data } of aWrittenStory()) expect(schemas[kind].parse(data)).toEqual(data);
});

describe('assembling', () => {
  test('finds every problem at once, by place, and joins nothing', () => {
    const { edition, problems } = assembleEdition(
      aWrittenStoryWith(
        aWrittenFigure('workers', { standing: 'confirmed', claims: [aFigureClaim({ by: 'nobody' })] }),
        aWrittenSource('herald', { accessed: '2024-10-18' }),
        aWrittenForecast('reopens-in-autumn', { verdict: 'open' }),
      ),
    );
    expect(edition).toBeUndefined();
    const errors = problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ file, rule }) => `${file.split('/').at(-1) ?? ''}: ${rule}`)).toEqual([
      'workers.yaml: confirmed-facts-have-two-voices',
      'workers.yaml: every-reference-exists',
      'reopens-in-autumn.yaml: resolved-forecasts-have-evidence',
      'herald.yaml: days-are-in-order',
    ]);
  });

  test('joins where there are only warnings, and keeps them', () => {
    const { edition, problems } = assembleEdition([
      ...aWrittenStory(),
      aWrittenSource('tribune', { archived: { url: 'https://archive.example/1', day: '2026-11-23' } }),
    ]);
    expect(edition).toBeDefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['every-source-is-used']);
  });

  test('joins nothing where a file could not be read', () => {
    expect(
      assembleEdition(aWrittenStory(), { unread: ['content/sources/tribune.yaml'] }).edition,
    ).toBeUndefined();
  });

  test('takes the newest day of publication for today, unless it is told', () => {
    const update = aWrittenUpdate('2026-11-25-new', '', { day: '2026-11-20', published: '2026-11-25' });
    expect(joined(aWrittenStoryWith(update)).edition.today).toBe('2026-11-25');
    expect(assembleEdition(aWrittenStory(), { today: '2027-01-01' }).edition?.today).toBe('2027-01-01');
  });

  test('gives the same edition whatever the order of the entries', () => {
    const [one, other] = [aWrittenStory(), aWrittenStory().toReversed()].map(
      (entries) => joined(entries).edition,
    );
    expect(serialize(other).equals(serialize(one))).toBe(true);
  });

  test('gives an empty edition for no content', () => {
    expect(assembleEdition([])).toMatchObject({ edition: { explainers: [], sources: [] }, problems: [] });
  });
});
