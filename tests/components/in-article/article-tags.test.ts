import { expect, test } from 'vitest';
import { articleTags } from '../../../src/components/in-article/article-tags.ts';
import { tags } from '../../../src/prose/tags.ts';

test('every tag that the desk passes has a component, and no other tag has one but the parser’s own', () => {
  expect(Object.keys(articleTags).sort()).toEqual([...Object.keys(tags), 'FactSidebar', 'Words'].sort());
});
