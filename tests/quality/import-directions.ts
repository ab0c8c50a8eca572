import { posix } from 'node:path';

/** One file of `src/`, as the checks see it. */
export interface SourceFile {
  /** From the repository root, with slashes: `src/edition/edition.ts`. */
  path: string;
  text: string;
}

interface Import {
  target: string;
  line: number;
  /** Erased before the program runs: `import type`, `export type … from`, `typeof import()`. */
  isTypeOnly: boolean;
}

/** The parts of the code that may or may not know each other. */
type Part = 'content.config' | 'load-edition' | 'site' | 'addresses' | (typeof FOLDERS)[number];
type Permission = 'yes' | 'types';

const FOLDERS = [
  'schemas',
  'prose',
  'atlas',
  'edition',
  'desk',
  'wording',
  'graphics',
  'formats',
  'press',
  'components',
  'layouts',
  'pages',
  'styles',
  'assets',
] as const;

const EVERYWHERE_PRINTED = { site: 'yes', addresses: 'yes' } as const;

// Data runs one way: content, schemas, edition, prints. A part may import what stands before it, never after it.
const MAY_IMPORT: Record<Part, Partial<Record<Part, Permission>>> = {
  'content.config': { schemas: 'yes' },
  schemas: { schemas: 'yes' },
  prose: { schemas: 'yes', prose: 'yes', edition: 'types', wording: 'yes' },
  // The rules ask whether a link leads to a page that there will be.
  // Boundaries and where names fit on them: the rules ask whether a map can be drawn.
  atlas: { atlas: 'yes' },
  edition: { schemas: 'yes', prose: 'yes', atlas: 'yes', edition: 'yes', wording: 'yes', addresses: 'yes' },
  'load-edition': { schemas: 'yes', prose: 'yes', edition: 'yes', wording: 'yes' },
  desk: {
    ...EVERYWHERE_PRINTED,
    schemas: 'yes',
    prose: 'yes',
    edition: 'yes',
    desk: 'yes',
    wording: 'yes',
    formats: 'yes',
  },
  wording: { edition: 'types', wording: 'yes' },
  graphics: {
    ...EVERYWHERE_PRINTED,
    atlas: 'yes',
    edition: 'types',
    wording: 'yes',
    graphics: 'yes',
    assets: 'yes',
  },
  // How tall an embed is stands in its snippet.
  formats: {
    ...EVERYWHERE_PRINTED,
    edition: 'types',
    wording: 'yes',
    graphics: 'yes',
    formats: 'yes',
    assets: 'yes',
  },
  press: { site: 'yes', wording: 'yes', graphics: 'yes', formats: 'yes', press: 'yes', assets: 'yes' },
  components: {
    ...EVERYWHERE_PRINTED,
    atlas: 'types',
    edition: 'types',
    wording: 'yes',
    graphics: 'yes',
    components: 'yes',
    assets: 'yes',
  },
  // The head of a page is a print for machines.
  layouts: {
    ...EVERYWHERE_PRINTED,
    edition: 'types',
    wording: 'yes',
    formats: 'yes',
    components: 'yes',
    layouts: 'yes',
    styles: 'yes',
    assets: 'yes',
  },
  pages: {
    ...EVERYWHERE_PRINTED,
    edition: 'types',
    'load-edition': 'yes',
    wording: 'yes',
    formats: 'yes',
    press: 'yes',
    components: 'yes',
    layouts: 'yes',
    styles: 'yes',
    assets: 'yes',
  },
  site: {},
  addresses: { site: 'yes' },
  styles: { styles: 'yes', assets: 'yes' },
  assets: {},
};

/** Declares what a page hands to its components; nothing imports it. */
const AMBIENT_TYPES = 'src/env.d.ts';

const ASTRO_CONTENT: readonly Part[] = ['content.config', 'schemas', 'load-edition'];

/**
 * Every breach of the import directions and of the names that hide them.
 *
 * @param files the files of `src/`
 * @returns one message a breach, `file:line: what is wrong and what to do`, in the order of the files
 */
export function findBreaches(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path !== AMBIENT_TYPES)
    .flatMap((file) => {
      const from = partOf(file.path);
      if (from === undefined) {
        return [`${file.path}: belongs to no part of the code. Put it in one of: ${FOLDERS.join(', ')}.`];
      }
      const breaches = importsOf(file).map((found) => {
        const wrong = breachOf(file.path, from, found);
        return wrong === undefined ? undefined : `${file.path}:${found.line}: ${wrong}`;
      });
      return [nameBreach(file.path), ...breaches].filter((breach) => breach !== undefined);
    });
}

function breachOf(path: string, from: Part, { target, isTypeOnly }: Import): string | undefined {
  if (target.startsWith('astro:content')) {
    if (isTypeOnly || ASTRO_CONTENT.includes(from)) return undefined;
    return `${from} must not import ${target}. Only ${ASTRO_CONTENT.join(', ')} read Astro’s collections: everything else is given the edition.`;
  }
  if (!target.startsWith('.')) {
    return target.startsWith('src/') ||
      target.startsWith('/src/') ||
      target.startsWith('~') ||
      target.startsWith('@/')
      ? `${target} is an alias. Write a relative path: it shows the direction.`
      : undefined;
  }

  const reached = posix.join(posix.dirname(path), target.replace(/\?.*$/, ''));
  if (!reached.startsWith('src/')) {
    return reached === 'package.json'
      ? undefined
      : `${from} must not import ${reached}, which is outside src/.`;
  }
  const to = partOf(reached);
  if (to === undefined) return `${reached} belongs to no part of the code.`;

  const permission = MAY_IMPORT[from][to] ?? (from === to ? 'yes' : undefined);
  if (permission === 'yes' || (permission === 'types' && isTypeOnly)) return undefined;
  if (permission === 'types') {
    return `${from} may import only types from ${to} (${reached}). Write \`import type\`, or have the value handed in.`;
  }
  const allowed = Object.keys(MAY_IMPORT[from]);
  return `${from} must not import ${to} (${reached}). It may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}: data runs one way, from content to pages.`;
}

function nameBreach(path: string): string | undefined {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  if (parts.at(-1) === 'index' && !path.startsWith('src/pages/')) {
    return `${path}: no index files: import the file that says the thing.`;
  }
  const vague = parts.find((part) =>
    /^(utils?|helpers?|common|misc|lib)$|[-.](utils?|helpers?)$/i.test(part),
  );
  return vague === undefined ? undefined : `${path}: "${vague}" says nothing. Name it for what it holds.`;
}

function partOf(path: string): Part | undefined {
  if (/^src\/content\.config\.ts$/.test(path)) return 'content.config';
  if (/^src\/edition\/load-edition\.ts$/.test(path)) return 'load-edition';
  if (/^src\/site\.ts$/.test(path)) return 'site';
  if (/^src\/addresses\.ts$/.test(path)) return 'addresses';
  return FOLDERS.find((folder) => path.startsWith(`src/${folder}/`));
}

/** The imports of a file, static and dynamic, also re-exports; comments are skipped. */
function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutComments(path.endsWith('.astro') ? frontMatterOf(text) : text);
  const pattern =
    /\b(?:(import|export)\s+(type\s+)?(?:[\w$*{][^'"`;()]*?\bfrom\s*)?|(typeof\s+)?import\s*\(\s*)(['"`])([^'"`]+)\4/g;
  return [...code.matchAll(pattern)].map((match) => ({
    target: match[5] ?? '',
    line: code.slice(0, match.index).split('\n').length,
    isTypeOnly: match[2] !== undefined || match[3] !== undefined || namesOnlyTypes(match[0]),
  }));
}

/** `import { type A, type B } from` is erased like `import type`. */
function namesOnlyTypes(statement: string): boolean {
  const names = /^(?:import|export)\s*\{([^}]*)\}\s*from/.exec(statement)?.[1];
  if (names === undefined) return false;
  const listed = names.split(',').map((name) => name.trim());
  return listed.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function frontMatterOf(text: string): string {
  return /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[0] ?? '';
}

// Keeps line breaks, so that line numbers stay true.
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
