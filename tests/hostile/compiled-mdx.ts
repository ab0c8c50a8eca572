import { satteri } from '@astrojs/markdown-satteri';
import { parse, type AnyNode } from 'acorn';
import { tags } from '../../src/prose/tags.ts';

type Plugins = NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins'];

/** What @astrojs/mdx makes of a file while the site is built: its reader of fields, its processor, its way to call it. */
export interface Compiled {
  /** The module, as Vite runs it. */
  code: string;
}

// As Astro finds the fields (@astrojs/internal-helpers/frontmatter), which are blanked out before the text is compiled.
const fields = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;

/**
 * Compiles MDX as the build does.
 * @param mdastPlugins those of `astro.config.mjs`, or none
 * @returns compiles one file at a path
 */
export async function builder(
  mdastPlugins: Plugins,
): Promise<(text: string, path: string) => Promise<Compiled>> {
  const processor = satteri({ features: { smartPunctuation: false }, mdastPlugins: mdastPlugins ?? [] });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///newsroom/src/'), sourcemap: false },
  );
  if (renderer === undefined) throw new Error('The processor compiles no MDX.');
  return async (text, path) => {
    const blanked = text.replace(fields, (front) => front.replace(/[^\r\n]/g, ' '));
    const { code } = await renderer.process(blanked, path, {});
    return { code };
  };
}

const elements = new Set([
  'a',
  'br',
  'em',
  'h3',
  'li',
  'ol',
  'p',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);
const onElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  h3: ['id'],
  td: ['align'],
  th: ['align'],
  ol: ['start'],
};
const runtime = new Set([
  ...[
    '_Fragment',
    '_jsx',
    '_jsxs',
    'Fragment',
    'jsx',
    'jsxs',
    '_createMdxContent',
    'MDXContent',
    'MDXLayout',
  ],
  ...[
    '_missingMdxReference',
    '_components',
    'props',
    'components',
    'wrapper',
    'Object',
    'assign',
    'children',
    'Error',
    'id',
    'component',
  ],
  ...['frontmatter', 'getHeadings', 'undefined', 'depth', 'slug', 'text', 'value'],
]);
const components = new Set([...Object.keys(tags), 'FactSidebar', 'Words']);
const shapes = new Set([
  ...[
    'Program',
    'ImportDeclaration',
    'ImportSpecifier',
    'ExportDefaultDeclaration',
    'ExportNamedDeclaration',
    'FunctionDeclaration',
  ],
  ...[
    'VariableDeclaration',
    'VariableDeclarator',
    'BlockStatement',
    'ReturnStatement',
    'IfStatement',
    'ExpressionStatement',
  ],
  ...[
    'ThrowStatement',
    'CallExpression',
    'NewExpression',
    'MemberExpression',
    'ObjectExpression',
    'ArrayExpression',
    'Property',
  ],
  ...[
    'ObjectPattern',
    'AssignmentPattern',
    'LogicalExpression',
    'BinaryExpression',
    'ConditionalExpression',
    'UnaryExpression',
  ],
  ...['Identifier', 'Literal'],
]);

/**
 * Everything in a compiled file beyond the allow-list: names, imports and exports that are not those of MDX itself,
 * elements, components, attributes and addresses that content may not have. Knows nothing of how the desk checks.
 */
export function leaksIn({ code }: Compiled): string[] {
  const leaks: string[] = [];
  const program = programOf(code);
  if (program === undefined) return ['program: none'];
  for (const node of nodesOf(program)) leaks.push(...leaksOf(node));
  return leaks;
}

function programOf(code: string): AnyNode | undefined {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch {
    return undefined;
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesOf(inner);
  }
}

function leaksOf(node: AnyNode): string[] {
  if (!shapes.has(node.type)) return [`program: ${node.type}`];
  if (node.type === 'ImportDeclaration' && node.source.value !== 'astro/jsx-runtime') return ['import'];
  if (node.type === 'ExportNamedDeclaration' && !isOurExport(node)) return ['export'];
  if (
    node.type === 'Identifier' &&
    ![runtime, components, elements].some((names) => names.has(node.name)) &&
    !isAttribute(node.name)
  ) {
    return [`name: ${node.name}`];
  }
  if (node.type === 'CallExpression') return leaksOfCall(node);
  return [];
}

/** What Astro adds to each file. */
function isOurExport({ declaration }: Extract<AnyNode, { type: 'ExportNamedDeclaration' }>): boolean {
  if (declaration?.type === 'FunctionDeclaration') return declaration.id.name === 'getHeadings';
  if (declaration?.type !== 'VariableDeclaration') return false;
  return declaration.declarations.every(({ id }) => isNamed(id, 'frontmatter'));
}

function isAttribute(name: string): boolean {
  return (
    name === 'passage' ||
    Object.values(onElements).flat().includes(name) ||
    Object.values(tags).some((tag) => name in tag.attributes)
  );
}

function leaksOfCall({ callee, arguments: given }: Extract<AnyNode, { type: 'CallExpression' }>): string[] {
  if (callee.type === 'MemberExpression') return isNamed(callee.object, 'Object') ? [] : ['call'];
  if (callee.type !== 'Identifier') return ['call'];
  if (!/^_jsxs?$/.test(callee.name))
    return ['_createMdxContent', '_missingMdxReference'].includes(callee.name)
      ? []
      : [`call: ${callee.name}`];
  const [what, props] = given;
  const name = what === undefined ? '' : nameOf(what);
  if (['_Fragment', 'MDXLayout', 'MDXContent', '_createMdxContent'].includes(name)) return [];
  const allowed = elements.has(name)
    ? (onElements[name] ?? [])
    : components.has(name)
      ? attributesOf(name)
      : undefined;
  if (allowed === undefined) return [`element: ${name}`];
  if (props?.type !== 'ObjectExpression') return [`attributes of ${name}`];
  return props.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [`attributes of ${name}`];
    const key =
      property.key.type === 'Identifier'
        ? property.key.name
        : property.key.type === 'Literal'
          ? String(property.key.value)
          : '';
    if (key === 'children') return [];
    if (!allowed.includes(key)) return [`attribute: ${name} ${key}`];
    const value = property.value;
    if (value.type !== 'Literal') return [`value: ${name} ${key}`];
    return key === 'href' && !isSafe(String(value.value)) ? [`address: ${String(value.value)}`] : [];
  });
}

function attributesOf(name: string): string[] {
  if (name === 'Words') return ['text'];
  return [...Object.keys(tags[name]?.attributes ?? {}), 'passage'];
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** `Fact` of `Fact`, `p` of `_components.p`. */
function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || !isNamed(node.object, '_components')) return '?';
  return node.property.type === 'Identifier' && elements.has(node.property.name) ? node.property.name : '?';
}

function isSafe(href: string): boolean {
  const base = new URL('https://here.example/');
  if (!URL.canParse(href, base)) return false;
  const { protocol, username, host } = new URL(href, base);
  if (protocol === 'mailto:') return true;
  const isHere = host === base.host;
  return (
    protocol === 'https:' &&
    username === '' &&
    (isHere ? /^(?:\/(?!\/)|#)/.test(href) : /^https:\/\//i.test(href))
  );
}
