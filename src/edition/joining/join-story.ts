import { debtsOf } from '../debts-of-facts.ts';
import { independenceOf } from '../independence.ts';
import type { Quote } from '../edition.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { joinFacts } from './join-facts.ts';
import { reviewOf } from '../reviews.ts';
import { named, shelve, type Library, type Story } from './library.ts';
import { by } from './order.ts';

/** Joins what one explainer states: its facts, and the quotations it may cite. */
export function joinStory(manuscript: Manuscript, explainer: string, library: Library): Story {
  const quotes = entriesOf(manuscript, 'quote', explainer)
    .map((quote) => joinQuote(quote, library))
    .sort(by(({ said, id }) => [said, id]));
  for (const quote of quotes) {
    quote.speaker.quotes.push(quote);
    quote.source.quotes.push(quote);
  }
  return {
    library,
    facts: joinFacts(entriesOf(manuscript, 'fact', explainer), library, (fact) => ({
      debts: debtsOf(manuscript, fact),
      independence: independenceOf(manuscript, fact),
      review: reviewOf(
        { ...fact.data, published: fact.data.claims.map(({ recorded }) => recorded) },
        manuscript.today,
      ),
    })),
    quotes: shelve(quotes),
  };
}

function joinQuote({ id, data }: EntryOf<'quote'>, library: Library): Quote {
  return {
    id,
    speaker: named(library.voices, data.speaker),
    role: data.role,
    said: data.said,
    venue: data.venue,
    words: data.words,
    translation: data.translation,
    source: named(library.sources, data.source),
    at: data.at,
    mended: [],
  };
}
