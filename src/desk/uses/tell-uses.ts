import { printable } from '../../edition/reading/printable.ts';
import { wordCount, wordList } from '../../wording/list.ts';
import { wordStanding } from '../../wording/standing.ts';
import { paint, type Look } from '../terminal-look.ts';
import { wrapText } from '../wrap-text.ts';
import { nameOfThing, titleOf, type Thing } from './thing.ts';
import { headingFor, type Role, type Use } from './use.ts';

/** A thing with everything that stands on it. */
export interface ThingInUse {
  thing: Thing;
  uses: readonly Use[];
  /** Addresses of the pages that show it. */
  pages: readonly string[];
}

/**
 * Tells what stands on a thing, as an editor reads it in a terminal: what names it, what stands on that, the pages that show
 * it, and a count.
 * @returns the text, without a line break at the end
 */
export function tellUses({ thing, uses, pages }: ThingInUse, look: Look): string {
  const { direct, further, inLists } = partUses(uses);
  const ways = Map.groupBy(further, ({ through }) => through.map(({ file }) => file).join('\n'));
  return [
    head(thing, look),
    ...byRole(direct).map(([role, all]) => tellRole(role, all, look)),
    ...[...ways.values()].map((all) => tellWay(all, look)),
    ...(inLists.length === 0 ? [] : [tellLists(inLists, look)]),
    ...(pages.length === 0 ? [] : [tellPages(thing, pages, look)]),
    paint(look, 'bold', count(thing, uses, pages)),
  ].join('\n\n');
}

interface PartedUses {
  /** What names the thing itself. */
  direct: readonly Use[];
  /** What stands on something between. */
  further: readonly Use[];
  /** The lists that show all forecasts or open questions; each once, on whatever way it is reached. */
  inLists: readonly Use[];
}

function partUses(uses: readonly Use[]): PartedUses {
  const direct = uses.filter(({ through }) => through.length === 0);
  const others = uses.filter(({ through }) => through.length > 0);
  const isList = ({ role }: Use) => role === 'ledger' || role === 'questions';
  const inLists = new Map(others.filter(isList).map((use) => [placeOf(use), use]));
  return { direct, further: others.filter((use) => !isList(use)), inLists: [...inLists.values()] };
}

function head(thing: Thing, look: Look): string {
  const { entry, explainer, file } = thing;
  const title = entry === undefined ? [] : wrapText(titleOf(entry), look.columns);
  const standing =
    entry?.kind === 'fact'
      ? `Fact ${entry.data.number}, ${wordStanding(entry.data.standing).toLowerCase()}`
      : undefined;
  return [
    paint(look, 'bold', `${nameOfThing(thing)}${explainer === undefined ? '' : `  in ${explainer}`}`),
    ...title,
    ...(standing === undefined ? [] : [standing]),
    printable(file),
    ...(entry === undefined
      ? ['There is no such file, or it could not be read: npm run check says more.']
      : []),
  ].join('\n');
}

function byRole(uses: readonly Use[]): [Role, Use[]][] {
  return [...Map.groupBy(uses, ({ role }) => role)];
}

function placeOf({ file, line, column }: Use): string {
  return `${printable(file)}:${line}:${column}`;
}

function tellRole(role: Role, uses: readonly Use[], look: Look): string {
  return [
    paint(look, 'bold', headingFor(role)),
    ...uses.flatMap((use) => [`  ${placeOf(use)}`, ...wrapText(use.words, look.columns, '      ')]),
  ].join('\n');
}

function tellWay(uses: readonly Use[], look: Look): string {
  const through = uses[0]?.through ?? [];
  const last = through.at(-1);
  const titled = last?.entry === undefined ? '' : `: ${titleOf(last.entry)}`;
  return [
    ...wrapText(`Through ${through.map(nameOfThing).join(', then ')}${titled}`, look.columns).map((line) =>
      paint(look, 'bold', line),
    ),
    ...byRole(uses).flatMap(([role, all]) => [
      `  ${headingFor(role)}`,
      ...all.map((use) => `    ${placeOf(use)}`),
    ]),
  ].join('\n');
}

function tellLists(uses: readonly Use[], look: Look): string {
  return [
    paint(look, 'bold', 'Through the forecasts and questions above'),
    ...uses.flatMap((use) => [`  ${headingFor(use.role)}`, `    ${placeOf(use)}`]),
  ].join('\n');
}

function tellPages({ kind }: Thing, pages: readonly string[], look: Look): string {
  const heading =
    kind === 'source' || kind === 'voice'
      ? 'Pages that show it, or a fact that rests on it'
      : 'Pages that show it';
  return [paint(look, 'bold', heading), ...pages.map((page) => `  ${page}`)].join('\n');
}

function count(thing: Thing, uses: readonly Use[], pages: readonly string[]): string {
  const shown = `Shown on ${wordCount(pages.length, 'page')}`;
  if (uses.length === 0) return `Nothing uses ${nameOfThing(thing)}\n${shown}`;
  const { direct, further, inLists } = partUses(uses);
  const others = [...further, ...inLists];
  return [
    `${nameOfThing(thing)} is used in ${countPlaces(direct)}`,
    ...(others.length === 0 ? [] : [`Through these in ${countPlaces(others)}`]),
    shown,
  ].join('\n');
}

function countPlaces(uses: readonly Use[]): string {
  const files = new Set(uses.map(({ file }) => file)).size;
  return `${wordCount(new Set(uses.map(placeOf)).size, 'place')} in ${wordCount(files, 'file')}`;
}

/**
 * Says that several things have the name that was asked for, and how to ask for one of them.
 * @param command the npm script that was asked
 */
export function tellSeveral(things: readonly Thing[], written: string, command: string): string {
  const names = things.map((thing) =>
    thing.explainer === undefined ? nameOfThing(thing) : `${nameOfThing(thing)} in ${thing.explainer}`,
  );
  const [first] = things;
  if (first === undefined) return '';
  const isOneKind = new Set(things.map(({ kind }) => kind)).size === 1;
  const alone = isOneKind ? `${nameOfThing(first)} --explainer ${first.explainer ?? ''}` : nameOfThing(first);
  return `"${printable(written)}" is the name of ${wordList(names)}.\nOne alone: npm run ${command} -- ${alone}`;
}
