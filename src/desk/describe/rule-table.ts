/** A rule of the desk, as its file tells it. */
export interface RuleFile {
  /** The name of the file, without its ending. */
  rule: string;
  text: string;
}

/**
 * The rules of the desk as a Markdown table: name, what it does, and what it asks, which is the first sentence of the
 * comment above the rule.
 * @throws an error that names the rule whose file does not say it
 */
export function ruleTable(rules: readonly RuleFile[]): string {
  const rows = rules.map(
    ({ rule, text }) => `| \`${rule}\` | ${levelOf(rule, text)} | ${askOf(rule, text)} |`,
  );
  return ['| name | if broken | the rule |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * The rules on how published content may change, all of which are errors, as a Markdown table of names and what they ask.
 * @throws an error that names the rule whose file does not say it
 */
export function changeRuleTable(rules: readonly RuleFile[]): string {
  const rows = rules.map(({ rule, text }) => `| \`${rule}\` | ${askOf(rule, text)} |`);
  return ['| name | the rule |', '| --- | --- |', ...rows].join('\n');
}

function levelOf(rule: string, text: string): string {
  const levels = ['error', 'warning'].filter((level) => text.includes(`'${level}'`));
  if (levels.length === 0) throw new Error(`The file of the rule ${rule} names no level.`);
  return levels.join(' or ');
}

function askOf(rule: string, text: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export function/.exec(text)?.[1];
  const words = comment
    ?.replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = words === undefined ? undefined : /^.*?\.(?=\s|$)/.exec(words)?.[0];
  if (sentence === undefined) throw new Error(`The rule ${rule} has no comment that says what it asks.`);
  return sentence.replaceAll('|', '\\|');
}
