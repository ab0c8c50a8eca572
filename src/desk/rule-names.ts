import { everyChangeRule } from '../edition/changes/every-change-rule.ts';
import { everyRule } from '../edition/rules/every-rule.ts';

/** Checks that stand in no list of rules: most are of single files. */
const otherChecks = [
  'fields-are-as-described',
  'fields-stand-on-top',
  'files-are-plain-text',
  'files-are-where-they-belong',
  'links-open-safely',
  'prose-can-be-read',
  'prose-is-plain-markdown',
  'published-files-can-be-read',
  'tags-are-as-described',
  'yaml-can-be-read',
];

/** The names of all rules and checks that a problem may carry, by code point. */
export function ruleNames(): string[] {
  return [...[...everyRule, ...everyChangeRule].map(({ name }) => hyphened(name)), ...otherChecks].sort();
}

/** `everyFactIsUsed` as the file of the rule is called: `every-fact-is-used`. */
function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
