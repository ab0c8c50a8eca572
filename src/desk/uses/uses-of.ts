import type { Manuscript } from '../../edition/manuscript.ts';
import { isShared } from '../../edition/manuscript.ts';
import type { Reference } from '../../edition/references.ts';
import type { WrittenEntry } from '../../edition/written-entry.ts';
import { isTag, nodesIn, placeInTag, type TagNode } from '../../prose/prose-tree.ts';
import { isSameThing, thingOf, type Thing } from './thing.ts';
import { roles, type Role, type Use } from './use.ts';
import { wordsOfTag, wordsOfUse } from './words-of-use.ts';

/**
 * Everything that stands on a thing: first what names it, then what stands on that, and so on. Each thing between counts
 * once, on the shortest way to it.
 * @returns by how far it is, then by thing between, role and place
 */
export function usesOf(manuscript: Manuscript, thing: Thing): Use[] {
  const seen = [thing];
  const uses: Use[] = [];
  let ring: (readonly Thing[])[] = [[]];
  while (ring.length > 0) {
    const next: (readonly Thing[])[] = [];
    for (const through of ring) {
      const found = directUses(manuscript, through.at(-1) ?? thing).map((use) => ({ ...use, through }));
      uses.push(...found);
      for (const { entry } of found) {
        const between = carries(entry) ? thingOf(entry) : undefined;
        if (between === undefined || seen.some((known) => isSameThing(known, between))) continue;
        seen.push(between);
        next.push([...through, between]);
      }
    }
    ring = next;
  }
  return uses;
}

/** Whether what stands on this entry stands on what the entry names: pages and updates are where a way ends. */
function carries({ kind }: WrittenEntry): boolean {
  return kind !== 'explainer' && kind !== 'section' && kind !== 'update';
}

function directUses(manuscript: Manuscript, thing: Thing): Omit<Use, 'through'>[] {
  const named = manuscript.references
    .filter((reference) => leadsTo(reference, thing))
    .map((reference) => ({
      role: roleOf(reference),
      entry: reference.from,
      words: wordsOfUse(manuscript, reference),
      ...placeOf(reference),
    }));
  return [...named, ...listsWith(manuscript, thing)].sort(
    (a, b) =>
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

function leadsTo({ from, to, id }: Reference, thing: Thing): boolean {
  return to === thing.kind && id === thing.id && (isShared(to) || from.explainer === thing.explainer);
}

function placeOf(reference: Reference): { file: string; line: number; column: number } {
  const { file, line, column } = reference.place();
  return { file, line, column };
}

const rolesOfTags: Readonly<Record<string, Role>> = {
  Quote: 'quotation',
  Clause: 'clause',
  Chart: 'chart',
  Sum: 'sum',
  Places: 'places',
  Map: 'map',
  Route: 'map',
  Ledger: 'ledger',
  Questions: 'questions',
};

function roleOf({ from, tag, path = [] }: Reference): Role {
  const isAbout = path[0] === 'places' || path[0] === 'journey';
  if (isAbout) return 'about';
  if (tag !== undefined) return rolesOfTags[tag.name ?? ''] ?? roleOfText(from);
  switch (from.kind) {
    case 'explainer':
      return path[0] === 'founding' ? 'founding' : 'key-fact';
    case 'fact':
      if (path[0] === 'of') return 'derived';
      if (path[0] === 'renderings') return 'rendering';
      return path[0] === 'leftOut' ? 'left-out' : 'claim';
    case 'update':
    case 'quote':
    case 'forecast':
    case 'question':
    case 'source':
    case 'place':
      return from.kind;
    case 'section':
    case 'voice':
    case 'term':
      return roleOfText(from);
  }
}

function roleOfText({ kind }: WrittenEntry): Role {
  if (kind === 'explainer') return 'short-answer';
  return kind === 'update' ? 'update-text' : 'section';
}

/** The tags that list all forecasts, or all open questions, of the explainer to which one belongs. */
function listsWith({ entries }: Manuscript, { kind, explainer, entry }: Thing): Omit<Use, 'through'>[] {
  const name = kind === 'forecast' ? 'Ledger' : kind === 'question' ? 'Questions' : undefined;
  if (name === undefined || (entry?.kind === 'question' && entry.data.answeredBy !== undefined)) return [];
  return entries
    .filter((each) => each.explainer === explainer)
    .flatMap((each) => tagsIn(each, name).map((tag) => listed(each, tag)));
}

function tagsIn({ prose }: WrittenEntry, name: string): TagNode[] {
  return prose === undefined ? [] : [...nodesIn(prose.root)].filter(isTag).filter((tag) => tag.name === name);
}

function listed(entry: WrittenEntry, tag: TagNode): Omit<Use, 'through'> {
  const { line, column } = placeInTag(tag, entry.prose?.source ?? '', /^</);
  const role = rolesOfTags[tag.name ?? ''] ?? 'section';
  return { role, entry, words: wordsOfTag(entry, tag), file: entry.file, line, column };
}
