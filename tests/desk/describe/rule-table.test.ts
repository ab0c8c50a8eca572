import { expect, test } from 'vitest';
import { changeRuleTable, ruleTable } from '../../../src/desk/describe/rule-table.ts';

const text = `
/** Something else. */
const x = 1;

/**
 * A fact stands
 * somewhere (§ 3.2 of it). Content model: "a fact nobody uses".
 */
export function everyFactIsUsed() {
  return [{ level: 'warning' as const }];
}
`;

test('a rule is told by the first sentence of the comment above it, and by its level', () => {
  expect(ruleTable([{ rule: 'every-fact-is-used', text }])).toBe(
    '| name | if broken | the rule |\n| --- | --- | --- |\n| `every-fact-is-used` | warning | A fact stands somewhere (§ 3.2 of it). |',
  );
});

test('a rule that is an error or a warning says so', () => {
  const both = text.replace("'warning'", "late ? 'error' : 'warning'");
  expect(ruleTable([{ rule: 'every-fact-is-used', text: both }])).toContain('| error or warning |');
});

test('a rule without a comment or a level is refused', () => {
  const silent = text.replace(/\/\*\*\n[^]*\*\/\n/, '');
  expect(() => ruleTable([{ rule: 'every-fact-is-used', text: silent }])).toThrow(
    'The rule every-fact-is-used has no comment that says what it asks.',
  );
  expect(() => ruleTable([{ rule: 'every-fact-is-used', text: text.replace("'warning'", 'x') }])).toThrow(
    'The file of the rule every-fact-is-used names no level.',
  );
});

test('a rule of change is told without a level, because it is always an error', () => {
  expect(changeRuleTable([{ rule: 'published-claims-stand', text }])).toBe(
    '| name | the rule |\n| --- | --- |\n| `published-claims-stand` | A fact stands somewhere (§ 3.2 of it). |',
  );
});
