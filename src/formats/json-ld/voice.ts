import type {
  GovernmentOrganization,
  NewsMediaOrganization,
  Organization,
  Person,
  Quotation,
} from 'schema-dts';
import { voicePage, voicesPage } from '../../addresses.ts';
import type { Quote, Voice } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wayTo } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';
import { refToSource, refToVoice } from './names.ts';

const types = {
  person: 'Person',
  government: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  'armed-force': 'Organization',
  company: 'Organization',
  organisation: 'Organization',
  outlet: 'NewsMediaOrganization',
} as const satisfies Record<Voice['kind'], string>;

/** A voice by its name, as what it said refers to it: its page tells the rest. */
export function voiceInShort(voice: Voice) {
  return { '@type': types[voice.kind], ...refToVoice(voice), name: voice.name } satisfies
    Person | Organization | GovernmentOrganization | NewsMediaOrganization;
}

/** What the page of a voice tells: who it is, and its words with where they are printed. */
export function graphOfVoice(voice: Voice): Node[] {
  const { id, name, nativeName, about, sameAs, quotes } = voice;
  const address = voicePage(id);
  return [
    {
      ...voiceInShort(voice),
      mainEntityOfPage: site.url + address,
      ...(nativeName && { alternateName: nativeName.text }),
      ...(about !== undefined && { description: about }),
      ...(sameAs !== undefined && { sameAs: `https://www.wikidata.org/entity/${sameAs}` }),
    },
    ...quotes.map((quote) => quotationNode(quote, address)),
    wayTo({ name: 'Voices', address: voicesPage }, { name, address }),
  ];
}

/** Words as they were printed; a translation is a work of its own, made from them. */
function quotationNode(quote: Quote, page: string): Node {
  const { id, speaker, said, words, translation, source } = quote;
  const name = nameOf(page, `words-${id}`);
  return {
    '@type': 'Quotation',
    '@id': name,
    text: words.text,
    inLanguage: words.language,
    creator: refToVoice(speaker),
    dateCreated: said,
    isPartOf: refToSource(source),
    ...(translation && {
      workTranslation: {
        '@type': 'Quotation',
        text: translation.text,
        inLanguage: 'en',
        translationOfWork: { '@id': name },
        ...(translation.kind === 'person' && { translator: { '@type': 'Person', name: translation.name } }),
      },
    }),
  } satisfies Quotation;
}
