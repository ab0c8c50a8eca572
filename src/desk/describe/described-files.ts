import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyChangeRule } from '../../edition/changes/every-change-rule.ts';
import { everyRule } from '../../edition/rules/every-rule.ts';
import { schemas, type ContentKind } from '../../schemas/content-kinds.ts';
import { checkTasks } from './check-tasks.ts';
import { claimTable, fieldTables, tagTable } from './handbook-tables.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { mdxSnippets } from './mdx-snippets.ts';
import { changeRuleTable, ruleTable, type RuleFile } from './rule-table.ts';

const isKind = (name: string): name is ContentKind => Object.hasOwn(schemas, name);
const kinds = Object.keys(schemas).filter(isKind);

/**
 * Every file that describes the schemas, tags and rules to editors and their programs, as it should stand.
 * @param root folder of the project
 * @returns the text of each, by its path from the root
 * @throws an error that says what the handbook lacks
 */
export function describedFiles(root: string): ReadonlyMap<string, string> {
  const handbook = readFileSync(join(root, 'content/README.md'), 'utf8');
  return new Map([
    ...kinds.map((kind) => [`.vscode/schemas/${kind}.schema.json`, asJson(jsonSchemaOf(kind))] as const),
    ['.vscode/content.code-snippets', asJson(mdxSnippets())],
    ['.vscode/tasks.json', asJson(checkTasks())],
    ['content/README.md', withTables(handbook, handbookTables(root))],
  ]);
}

/** Tables of the handbook, by the name of the place where each stands. */
function handbookTables(root: string): ReadonlyMap<string, string> {
  return new Map([
    ...kinds.map((kind) => [`fields of ${kind}`, fieldTables(kind)] as const),
    ['fields of claim', claimTable()],
    ['tags', tagTable()],
    ['rules', ruleTable(filesOf(root, 'rules', everyRule))],
    ['rules of change', changeRuleTable(filesOf(root, 'changes', everyChangeRule))],
  ]);
}

/** The files of rules, each named as its function, by code point. */
function filesOf(root: string, folder: string, rules: readonly { name: string }[]): RuleFile[] {
  return rules
    .map(({ name }) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .sort()
    .map((rule) => ({ rule, text: readFileSync(join(root, 'src/edition', folder, `${rule}.ts`), 'utf8') }));
}

/**
 * Puts tables where a text has a place for them: between the lines `<!-- name -->` and `<!-- end -->`.
 * @throws an error that names the place that is missing
 */
export function withTables(text: string, tables: ReadonlyMap<string, string>): string {
  let whole = text;
  for (const [name, table] of tables) {
    const opening = `<!-- ${name} -->\n`;
    const start = whole.indexOf(opening);
    const end = whole.indexOf('<!-- end -->', start);
    if (start === -1 || end === -1) {
      throw new Error(
        `The handbook has no place for the table "${name}". Write: ${opening.trim()}, and below it: <!-- end -->`,
      );
    }
    whole = `${whole.slice(0, start + opening.length)}\n${table}\n\n${whole.slice(end)}`;
  }
  return whole;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
