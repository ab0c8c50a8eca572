import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mdxSnippets } from '../../../src/desk/describe/mdx-snippets.ts';
import { tags } from '../../../src/prose/tags.ts';
import { readFrontMatter } from '../../../src/edition/read-front-matter.ts';

const snippets = mdxSnippets();

describe('the snippets for MDX', () => {
  test('hold every tag, as it is written', () => {
    expect(Object.keys(tags).filter((name) => snippets[`The tag ${name}`]?.prefix !== name)).toEqual([]);
    expect(snippets['The tag Fact']?.body).toEqual(['<Fact id="$1">$0</Fact>']);
    expect(snippets['The tag Source']?.body).toEqual(['<Source id="$1" at="$2" />']);
    expect(snippets['The tag FoundingReport']?.body).toEqual([
      '<FoundingReport reads="${1|held-up,overtaken,wrong,not-known|}">',
      '',
      '$0',
      '',
      '</FoundingReport>',
    ]);
  });

  test('hold the fields on top of every kind of MDX file', () => {
    expect(Object.keys(snippets).filter((name) => name.startsWith('A new'))).toEqual([
      'A new explainer',
      'A new section',
      'A new update of kind development',
      'A new update of kind clarification',
      'A new update of kind correction',
    ]);
    const filled = snippets['A new update of kind correction']?.body.join('\n').replace(/\$\d/g, 'x') ?? '';
    const read = readFrontMatter(filled);
    expect(parse('yaml' in read ? read.yaml : '')).toEqual({
      kind: 'correction',
      headline: 'x',
      day: 'x',
      published: 'x',
      was: 'x',
      now: 'x',
      where: 'x',
    });
  });

  test('are offered in MDX alone', () => {
    expect(new Set(Object.values(snippets).map(({ scope }) => scope))).toEqual(new Set(['mdx']));
  });
});
