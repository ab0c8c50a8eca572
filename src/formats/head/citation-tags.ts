import { site } from '../../site.ts';
import type { CitationTag } from './told-in-head.ts';

interface Cited {
  title: string;
  author: string;
  /** `YYYY-MM-DD` */
  published: string;
  /** The day of the version that stands there, `YYYY-MM-DD`. */
  updated: string;
  /** Path of the page. */
  address: string;
}

/** The tags from which reference managers take how to cite a page. They write days with slashes. */
export function citationTags({ title, author, published, updated, address }: Cited): CitationTag[] {
  return [
    ['citation_title', title],
    ['citation_author', author],
    ['citation_publication_date', withSlashes(published)],
    ['citation_online_date', withSlashes(updated)],
    ['citation_journal_title', site.name],
    ['citation_publisher', site.name],
    ['citation_language', site.language],
    ['citation_public_url', site.url + address],
  ];
}

function withSlashes(day: string): string {
  return day.replaceAll('-', '/');
}
