import { describe, expect, test } from 'vitest';
import { claimTable, fieldTables, tagTable } from '../../../src/desk/describe/handbook-tables.ts';
import { tags } from '../../../src/prose/tags.ts';

const heading = '| field | needed | what to write |\n| --- | --- | --- |\n';

describe('the fields of a kind', () => {
  test('are told with whether they are needed, what to write and how much', () => {
    expect(fieldTables('term')).toBe(
      `${heading}| \`term\` | yes | The word, in the singular, as it stands in a dictionary. At most 60 characters. |
| \`meaning\` | yes | What it means here, in one plain sentence. At most 300 characters. |
| \`formerly\` |  | Earlier ids of this file, the first of them first, if it was renamed after publication. Their addresses keep working, and feeds go on under the first. |`,
    );
  });

  test('are told once where all its kinds have them, and then kind by kind', () => {
    const table = fieldTables('fact');
    expect(table.match(/`standing`/g)).toHaveLength(1);
    expect(table).toContain('| `kind` | yes | One of: figure, money, event, clause, statement, derived. |');
    expect(table).toContain(
      `\`kind: event\`. Something that happened on a day.\n\n${heading}| \`on\` | yes | When it happened, as far as it is known. |\n\n\`kind: clause\``,
    );
  });

  test('that stand within others follow them, a choice of kinds first', () => {
    const rows = fieldTables('quote')
      .split('\n')
      .filter((row) => row.startsWith('| `translation`'));
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| `translation`',
      '| `translation` › `kind`',
      '| `translation` › `text`',
      '| `translation` › `name`',
      '| `translation` › `checkedBy`',
    ]);
  });

  test('name the words they take where their description does not', () => {
    expect(fieldTables('source')).toContain(
      '| `kind` | yes | What kind of work it is. Readers see it beside every use of the source. One of: official-document, government-statement,',
    );
    expect(fieldTables('voice')).not.toContain('One of:');
  });
});

test('the fields of a claim are those of figures, and the sentence that other facts need', () => {
  const table = claimTable();
  expect(table).toContain('| `sources` › `words` |  | The few words of the source');
  expect(table.match(/`says`/g)).toHaveLength(1);
  expect(table).toContain('| `value` |  |');
});

test('every tag is told with an example', () => {
  for (const [name, { example }] of Object.entries(tags)) {
    expect(tagTable()).toContain(`| \`${name}\` | `);
    expect(tagTable()).toContain(`| \`${example}\` |`);
  }
  expect(tagTable()).toContain('Alone on its line, in `explainer.mdx` only.');
});
