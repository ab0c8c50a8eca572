import { expect, test } from 'vitest';
import { everyChangeRule } from '../../../src/edition/changes/every-change-rule.ts';
import { publishedClaimsStand } from '../../../src/edition/changes/published-claims-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenQuote, aWrittenSection } from '../../examples/written-entries/story.ts';

const text = (source: string) =>
  aWrittenSection('lamps', `They used 77 lamps.<Source id="${source}" at="page 2" />`, {}, 2);
const cited = (source: string) =>
  aWrittenFigure('workers', { claims: [aFigureClaim({ sources: [{ source }] })] });
const was = [aWrittenSource(), aWrittenQuote('engineer-on-time'), text('herald'), cited('herald')];
const renamed = aWrittenSource('the-herald', { formerly: ['herald'], url: 'https://herald.example/bridge' });
const now = [
  renamed,
  aWrittenQuote('engineer-on-time', { source: 'the-herald' }),
  text('the-herald'),
  cited('the-herald'),
];

test('what refers to a renamed file has not changed, in fields and in prose, by its new id or still by the old one', () => {
  const problems = everyChangeRule.flatMap((rule) =>
    judgeChange(rule, { was, now, gone: [aWrittenSource()] }),
  );
  expect(problems).toEqual([]);
});

test('a reference to another file is told under the names of now', () => {
  const other = now.map((entry) => (entry.kind === 'fact' ? cited('gazette') : entry));
  expect(judgeChange(publishedClaimsStand, { was, now: other, gone: [aWrittenSource()] })).toMatchObject([
    { message: expect.stringMatching(/sources was "the-herald" and is nothing\.$/) },
  ]);
});

test('what was published is left as it was read', () => {
  const published = cited('herald');
  judgeChange(publishedClaimsStand, { was: [published], now, gone: [aWrittenSource()] });
  expect(published.data).toEqual(cited('herald').data);
});
