import { expect, test } from 'vitest';
import { withdrawalsAreTold } from '../../../src/edition/rules/withdrawals-are-told.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const told = { rule: 'withdrawals-are-told', level: 'error' };
const withdrawn = { on: '2026-11-24', because: 'The table was of another bridge.' };
const fact = aWrittenFigure('workers', { standing: 'withdrawn', withdrawn });
const source = aWrittenSource('herald', { withdrawn });
const explainer = aWrittenExplainer('It did.');
const corrected = { kind: 'correction', was: 'a', now: 'b', where: 'The start' } as const;

test('a withdrawn fact and a withdrawn source that no update names are told, with the command that helps', () => {
  expect(judge(withdrawalsAreTold, [explainer, fact, source])).toEqual([
    {
      ...told,
      ...fact.positionOf(['withdrawn', 'on']),
      message:
        'The fact "workers" was withdrawn on 24 November 2026, and no correction or clarification of that day names it.',
      remedy:
        'Tell readers: npm run new -- update --kind clarification --facts workers --published 2026-11-24',
    },
    {
      ...told,
      ...source.positionOf(['withdrawn', 'on']),
      message:
        'The source "herald" was withdrawn on 24 November 2026, and no correction of that day names it.',
      remedy: 'Tell readers: npm run new -- update --kind correction --sources herald --published 2026-11-24',
    },
  ]);
});

test('a correction of the day that names both is enough', () => {
  const update = aWrittenUpdate('2026-11-24-mended', 'We were wrong.', {
    ...corrected,
    facts: ['workers'],
    sources: ['herald'],
  });
  expect(judge(withdrawalsAreTold, [explainer, fact, source, update])).toEqual([]);
});

test.each([
  ['of another day', { ...corrected, facts: ['workers'], published: '2026-11-25' }],
  ['of another fact', { ...corrected, facts: ['cost'] }],
  ['that is a development', { facts: ['workers'] }],
  ['that was withdrawn itself', { kind: 'clarification', facts: ['workers'], withdrawn }],
] as const)('an update %s does not tell of it', (_, given) => {
  const { facts, ...rest } = given;
  const update = aWrittenUpdate('2026-11-24-mended', 'We were wrong.', { ...rest, facts: [...facts] });
  expect(judge(withdrawalsAreTold, [explainer, fact, update])).toMatchObject([told]);
});

test('in an explainer that was withdrawn as a whole nothing more is told', () => {
  expect(judge(withdrawalsAreTold, [aWrittenExplainer('It did.', { withdrawn }), fact])).toEqual([]);
});
