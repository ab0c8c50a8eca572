import type { ContentKind, WrittenContent } from '../schemas/content-kinds.ts';
import type { ReferableKind } from '../schemas/fields.ts';
import { fileFor } from './manuscript.ts';
import type { WrittenEntry } from './written-entry.ts';

/** What stands for things that are missing or cannot be read, while somebody writes. Never printed in an edition. */

const standInId = 'stand-in';
const seeDesk = 'It is missing, or has mistakes: see the desk.';

/** Whoever says what a stand-in says. */
export function standInVoice(): WrittenEntry {
  return standIn('voice', standInId, '', { kind: 'organisation', name: 'The desk', party: 'none' });
}

/** Where a stand-in can be read. */
export function standInSource(today: string): WrittenEntry {
  return standIn('source', standInId, '', sourceData(standInId, today));
}

/**
 * A thing that says of itself that it is missing.
 * @returns nothing for kinds that an edition can do without
 */
export function standInFor(
  kind: ReferableKind,
  { id, explainer, number, today }: { id: string; explainer: string; number: number; today: string },
): WrittenEntry[] {
  const place = [id, explainer] as const;
  switch (kind) {
    case 'fact':
      return [standIn(kind, ...place, factData(id, number, today))];
    case 'quote':
      return [standIn(kind, ...place, quoteData(id, today))];
    case 'source':
      return [standIn(kind, ...place, sourceData(id, today))];
    case 'voice':
      return [
        standIn(kind, ...place, {
          kind: 'organisation',
          name: `[voice ${id}]`,
          about: seeDesk,
          party: 'none',
        }),
      ];
    case 'place':
      return [standIn(kind, ...place, { name: `[place ${id}]`, position: { lat: 0, lon: 0 } })];
    case 'term':
      return [standIn(kind, ...place, { term: id, meaning: seeDesk })];
    case 'explainer':
    case 'forecast':
    case 'question':
    case 'update':
      return [];
  }
}

/** A story whose own file is missing or cannot be read; its sections may be sound. */
export function standInExplainer(id: string, today: string): WrittenEntry<'explainer'> {
  const data: WrittenContent['explainer'] = {
    question: `[explainer ${id}]`,
    kicker: 'The desk',
    standfirst: seeDesk,
    published: today,
    byline: 'The desk',
    state: 'developing',
    dataCutOff: today,
    keyFacts: [],
    howSure: seeDesk,
    method: seeDesk,
    reviewBy: today,
  };
  return { ...standIn('explainer', id, '', data), file: notRead(fileFor('explainer', id)) };
}

/**
 * A section that cannot be read or joined.
 * @param file its own path, from whose number it has its place in the story
 */
export function standInSection(file: string, id: string, explainer: string): WrittenEntry<'section'> {
  const order = Number(/\/sections\/(\d+)-/.exec(file)?.[1] ?? 0);
  const data: WrittenContent['section'] = { title: `[section ${id}]`, kind: 'background' };
  const positionOf = () => ({ file, line: 1, column: 1, length: 1 });
  return { kind: 'section', id, file: notRead(file), explainer, order, data, positionOf };
}

/** Another name than that of the file, so that nothing of its text is printed. */
function notRead(file: string): string {
  return `${file} (not read)`;
}

function factData(id: string, number: number, today: string): WrittenContent['fact'] {
  const claim = { by: standInId, asOf: today, recorded: today, sources: [{ source: standInId }] };
  return {
    kind: 'statement',
    number,
    label: `[fact ${id}]`,
    standing: 'unverified',
    standingNote: seeDesk,
    reviewBy: 'never',
    claims: [{ ...claim, says: `The fact “${id}” is not there. ${seeDesk}` }],
  };
}

function quoteData(id: string, today: string): WrittenContent['quote'] {
  const words = { language: 'en', text: `The quotation “${id}” is not there. ${seeDesk}` };
  return { speaker: standInId, role: 'The desk', said: today, words, source: standInId };
}

function sourceData(id: string, today: string): WrittenContent['source'] {
  return {
    kind: 'reference',
    title: `[source ${id}]`,
    publisher: 'The desk',
    noAddress: seeDesk,
    published: today,
    accessed: today,
    language: 'en',
    party: 'none',
  };
}

function standIn<Kind extends Exclude<ContentKind, 'section'>>(
  kind: Kind,
  id: string,
  explainer: string,
  data: WrittenContent[Kind],
): WrittenEntry<Kind> {
  const file = fileFor(kind, id, explainer);
  const positionOf = () => ({ file, line: 1, column: 1, length: 1 });
  return { kind, id, file, data, explainer: explainer === '' ? undefined : explainer, positionOf };
}
