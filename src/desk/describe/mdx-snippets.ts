import { stringify } from 'yaml';
import type { ContentKind } from '../../schemas/content-kinds.ts';
import type { Tag } from '../../prose/tag.ts';
import { tags } from '../../prose/tags.ts';
import { jsonSchemaOf, nameOf, variantsOf } from './json-schema.ts';
import { snippetBody } from './snippet-body.ts';

/** A piece of text that VS Code offers while an editor writes MDX. */
interface Snippet {
  scope: 'mdx';
  /** What an editor types to be offered it. */
  prefix: string;
  description: string;
  body: readonly string[];
}

const withFrontMatter: readonly ContentKind[] = ['explainer', 'section', 'update'];

/** Every tag, and the fields on top of every kind of MDX file, as VS Code offers them while one writes. */
export function mdxSnippets(): Record<string, Snippet> {
  const ofTags = Object.entries(tags).map(([name, tag]): [string, Snippet] => [
    `The tag ${name}`,
    { scope: 'mdx', prefix: name, description: tag.describes, body: bodyOfTag(name, tag) },
  ]);
  const ofFiles = withFrontMatter.flatMap((kind) =>
    variantsOf(jsonSchemaOf(kind)).map((variant): [string, Snippet] => {
      const name = nameOf(kind, variant);
      const fields = stringify(snippetBody(variant), { lineWidth: 0 }).trimEnd().split('\n');
      const body = ['---', ...fields, '---', '', '$0'];
      return [
        `A new ${name}`,
        { scope: 'mdx', prefix: `new ${name}`, description: `The fields of a new ${name}.`, body },
      ];
    }),
  );
  return Object.fromEntries([...ofTags, ...ofFiles]);
}

function bodyOfTag(name: string, { attributes, holds }: Tag): string[] {
  const written = Object.entries(attributes).map(([attribute, { value }], index) => {
    const place = index + 1;
    return value.is === 'one-of'
      ? `${attribute}="\${${place}|${value.words.join(',')}|}"`
      : `${attribute}="$${place}"`;
  });
  const opening = [`<${name}`, ...written].join(' ');
  switch (holds) {
    case 'nothing':
      return [`${opening} />`];
    case 'words':
    case 'words, or nothing':
      return [`${opening}>$0</${name}>`];
    case 'paragraphs':
      return [`${opening}>`, '', '$0', '', `</${name}>`];
  }
}
