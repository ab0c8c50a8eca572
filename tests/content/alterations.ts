/** One alteration of one content file, as a careless or a dishonest hand would make it. */
export interface Alteration {
  /** From `content/`, with forward slashes. */
  file: string;
  what: 'number' | 'source' | 'quotation' | 'reference';
  line: number;
  /** What stood there, and what stands there instead; empty where it was deleted. */
  was: string;
  now: string;
  /** The whole file afterwards. */
  text: string;
}

/** Where something can be altered: a stretch of a file, counted from 0. */
interface Site {
  what: Alteration['what'];
  start: number;
  end: number;
  /** What may stand there instead. */
  instead: readonly string[];
}

/**
 * Alterations of content, drawn at random but the same for the same seed, as many of each sort.
 * @param files texts of all content files by their path from `content/`
 * @param options.seed any whole number
 * @param options.each how many of each sort
 */
export function alterationsOf(
  files: ReadonlyMap<string, string>,
  { seed, each }: { seed: number; each: number },
): Alteration[] {
  const draw = drawer(seed);
  const ids = idsByFolder([...files.keys()]);
  const sites = [...files].flatMap(([file, text]) =>
    sitesIn(file, text, ids).map((site) => ({ file, text, site })),
  );
  return (['number', 'source', 'quotation', 'reference'] as const).flatMap((what) => {
    const open = sites.filter(({ site }) => site.what === what);
    return Array.from({ length: Math.min(each, open.length) }, () => {
      const [drawn] = open.splice(draw(open.length), 1);
      if (drawn === undefined) throw new Error('There is nothing to alter.');
      return alter(drawn, draw);
    });
  });
}

function alter(
  { file, text, site }: { file: string; text: string; site: Site },
  draw: (below: number) => number,
): Alteration {
  const was = text.slice(site.start, site.end);
  const now = site.instead[draw(site.instead.length)] ?? '';
  const line = text.slice(0, site.start).split('\n').length;
  const after = text.slice(0, site.start) + now + text.slice(site.end);
  return { file, what: site.what, line, was, now, text: after };
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Ids = ReadonlyMap<string, readonly string[]>;

function idsByFolder(paths: readonly string[]): Ids {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const [, folder = '', id = ''] = /([^/]+)\/([^/]+)\.\w+$/.exec(path) ?? [];
    found.set(folder, [...(found.get(folder) ?? []), id]);
  }
  return found;
}

function sitesIn(file: string, text: string, ids: Ids): Site[] {
  return file.endsWith('.mdx') ? sitesInProse(text, ids) : sitesInYaml(text, ids);
}

function sitesInYaml(text: string, ids: Ids): Site[] {
  const fields = [
    ...found(text, /^ *(?:- )?(?:source): (?<it>\S+)$/gmd, 'source', (id) => others(ids, 'sources', id)),
    ...found(text, /^ *(?:- )?(?:by|speaker): (?<it>\S+)$/gmd, 'reference', (id) => others(ids, 'voices', id)),
    ...found(text, /^(?:facts|of):\n(?:  - \S+\n)*?  - (?<it>\S+)$/gmd, 'reference', (id) =>
      others(ids, 'facts', id),
    ),
    ...found(text, /^derivedFrom:\n(?:  - \S+\n)*?  - (?<it>\S+)$/gmd, 'source', (id) => others(ids, 'sources', id)),
    ...found(text, /^ *(?:words|text): (?!>|\|)(?<it>\S.*)$/gmd, 'quotation', words),
    ...found(text, /^ *(?:words|text): >-?\n +(?<it>\S.*)$/gmd, 'quotation', words),
  ];
  const numbers = found(text, /(?<![\w-])(?<it>\d[\d,.]*\d|\d)(?![\w-])/gd, 'number', digits);
  const days = found(text, /(?<it>\d{4}-\d{2}(?:-\d{2})?)(?=\s*$)/gmd, 'number', digits);
  const isTaken = ({ start }: Site) => /^ *(?:- )?(?:source|by|speaker|number|url): /.test(lineAt(text, start));
  return [...fields, ...[...numbers, ...days].filter((site) => !isTaken(site))];
}

function sitesInProse(text: string, ids: Ids): Site[] {
  const tagId = (tag: string, what: Site['what'], folder: string) =>
    found(text, new RegExp(`<${tag} id="(?<it>[^"]+)"`, 'gd'), what, (id) => others(ids, folder, id));
  const numbers = found(text, /(?<![\w-])(?<it>\d[\d,.]*\d|\d)(?![\w-])/gd, 'number', digits);
  const isInTag = ({ start }: Site) => text.lastIndexOf('<', start) > text.lastIndexOf('>', start);
  return [
    ...numbers.filter((site) => !isInTag(site)),
    ...found(text, /(?<it><Source [^>]*\/>)/gd, 'source', () => ['']),
    ...tagId('Source', 'source', 'sources'),
    ...found(text, /(?<it><Quote [^>]*\/>)/gd, 'quotation', () => ['']),
    ...tagId('Quote', 'quotation', 'quotes'),
    ...found(text, /<Said [^>]*>(?<it>[^<]+)/gd, 'quotation', words),
    ...tagId('Said', 'reference', 'quotes'),
    ...tagId('Fact', 'reference', 'facts'),
    ...tagId('Term', 'reference', 'terms'),
  ];
}

function found(
  text: string,
  pattern: RegExp,
  what: Site['what'],
  instead: (was: string) => readonly string[],
): Site[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.['it'] ?? [0, 0];
    const choices = instead(text.slice(start, end)).filter((choice) => choice !== text.slice(start, end));
    return choices.length === 0 ? [] : [{ what, start, end, instead: choices }];
  });
}

function lineAt(text: string, place: number): string {
  const end = text.indexOf('\n', place);
  return text.slice(text.lastIndexOf('\n', place) + 1, end < 0 ? undefined : end);
}

/** The number with one digit altered, with a digit more, or gone. */
function digits(was: string): string[] {
  const last = Number(was.at(-1));
  return [`${was.slice(0, -1)}${(last + 1) % 10}`, `${was}0`, `${was.slice(0, -1)}${(last + 9) % 10}`, ''];
}

/** The words without one of them, with one altered, or gone. */
function words(was: string): string[] {
  const parts = was.split(' ');
  const middle = Math.floor(parts.length / 2);
  const altered = parts.with(middle, 'otherwise').join(' ');
  return [parts.toSpliced(middle, 1).join(' '), altered, ''];
}

/** Two other things of the same kind, one that is not there, or nothing. */
function others(ids: Ids, folder: string, was: string): string[] {
  const all = ids.get(folder) ?? [];
  const at = all.indexOf(was);
  return [...[1, 7].map((step) => all[(at + step) % all.length] ?? was), `${was}x`, ''];
}
