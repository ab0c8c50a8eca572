import type { Source } from '../../edition/edition.ts';

/** A source as the Citation Style Language has it (CSL 1.0.2): what all reference managers share. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  /** As printed: whether a name is that of a person or of a body, nobody has told us. */
  author?: { literal: string }[];
  /** Of what it is a part: a newspaper, a broadcaster, a journal. */
  'container-title'?: string;
  publisher: string;
  issued: CslDate;
  accessed: CslDate;
  language: string;
  URL?: string;
  /** Where an archived copy is. */
  archive_location?: string;
  note?: string;
}

type CslType =
  'document' | 'report' | 'article-newspaper' | 'broadcast' | 'article-journal' | 'dataset' | 'webpage';
/** Year, month, day, as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}

const types: Record<Source['kind'], CslType> = {
  'official-document': 'document',
  'government-statement': 'document',
  'un-document': 'report',
  'state-media': 'article-newspaper',
  'news-agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'broadcast',
  'think-tank': 'report',
  academic: 'article-journal',
  'data-set': 'dataset',
  reference: 'webpage',
};
const parts: readonly CslType[] = ['article-newspaper', 'broadcast', 'article-journal'];

/** A source for reference managers. */
export function cslOf(source: Source): CslItem {
  const { id, kind, title, titleTranslated, publisher, authors, url, noAddress, archived } = source;
  const type = types[kind];
  const notes = [
    // See "How we know": brackets say that the words are ours.
    ...(/^\[.*\]$/.test(title) ? ['Described by us: the headline was not seen'] : []),
    ...(titleTranslated === undefined ? [] : [`In English: ${titleTranslated}`]),
    ...(noAddress === undefined ? [] : [noAddress]),
  ];
  return {
    id,
    type,
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(parts.includes(type) && { 'container-title': publisher }),
    publisher,
    issued: dateOf(source.published),
    accessed: dateOf(source.accessed),
    language: source.language,
    ...(url !== undefined && { URL: url }),
    ...(archived && { archive_location: archived.url }),
    ...(notes.length > 0 && { note: notes.join('. ') }),
  };
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
