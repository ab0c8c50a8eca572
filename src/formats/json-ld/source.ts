import { sourcePage, sourcesPage } from '../../addresses.ts';
import type { Source } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordList } from '../../wording/list.ts';
import { describeSource } from '../../wording/source-kind.ts';
import { wayTo } from './breadcrumbs.ts';
import type { Node } from './graph.ts';
import { refToSource } from './names.ts';

const types = {
  'official-document': 'CreativeWork',
  'government-statement': 'CreativeWork',
  'un-document': 'Report',
  'state-media': 'NewsArticle',
  'news-agency': 'NewsArticle',
  newspaper: 'NewsArticle',
  broadcaster: 'NewsArticle',
  'think-tank': 'Report',
  academic: 'ScholarlyArticle',
  'data-set': 'Dataset',
  reference: 'CreativeWork',
} as const satisfies Record<Source['kind'], string>;

/** What the page of a source tells: the work, by whom, where, and from what it takes what it says. */
export function graphOfSource(source: Source): Node[] {
  const { id, title, titleTranslated, publisher, authors, url, archived, published, language } = source;
  const address = sourcePage(id);
  return [
    {
      '@type': types[source.kind],
      ...refToSource(source),
      name: title,
      // Search engines take no set of data without it.
      ...(source.kind === 'data-set' && { description: describeSource(source) }),
      ...(titleTranslated !== undefined && { alternateName: titleTranslated }),
      publisher: { '@type': 'Organization', name: publisher },
      // Whether a printed name is that of a person or of a body, nobody has told us.
      ...(authors.length > 0 && { creditText: wordList(authors) }),
      datePublished: published,
      inLanguage: language,
      ...(url !== undefined && { url }),
      ...(archived && { archivedAt: archived.url }),
      ...(source.derivedFrom.length > 0 && { isBasedOn: source.derivedFrom.map(refToSource) }),
      mainEntityOfPage: site.url + address,
    },
    wayTo({ name: 'Sources', address: sourcesPage }, { name: titleTranslated ?? title, address }),
  ];
}
