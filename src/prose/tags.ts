import { verdicts } from '../schemas/forecast.ts';
import { id, ids, oneOf, optional, words, type Tag } from './tag.ts';

/** How a point of the founding report reads today. */
export const readings = ['held-up', 'overtaken', 'wrong', 'not-known'] as const;

/** How a chart shows the claims of facts. */
export const chartForms = ['side-by-side', 'over-time'] as const;

const inSentences = ['Fact', 'Source', 'Said', 'Term', 'Unsourced'] as const;
const chartTitle = words(160, 'A sentence that says what is seen.');

/** Every tag that may stand in an MDX file. Anything else is refused. */
export const tags: Readonly<Record<string, Tag>> = {
  Fact: {
    describes:
      'Words marked as a fact, whose card stands beside them; without words, the fact’s current value.',
    stands: 'in a sentence',
    attributes: { id: id('fact', 'Id of the fact.') },
    holds: 'words, or nothing',
    mayHold: ['Said', 'Term'],
    example: '<Fact id="casualties">about 6,000 killed or wounded</Fact>',
  },
  Source: {
    describes: 'A citation for a plain sentence, right after its full stop.',
    stands: 'in a sentence',
    attributes: {
      id: id('source', 'Id of the source.'),
      at: { ...words(60, 'Where in the source: page, paragraph or minute.'), isRequired: false },
    },
    holds: 'nothing',
    mayHold: [],
    example: '<Source id="nhk-2024-06-20" at="paragraph 3" />',
  },
  Said: {
    describes:
      'A quotation inside a sentence, word for word as in the quote’s file, without quotation marks.',
    stands: 'in a sentence',
    attributes: { id: id('quote', 'Id of the quote.') },
    holds: 'words',
    mayHold: [],
    example: '<Said id="an-chan-il">exact words</Said>',
  },
  Term: {
    describes: 'A word that the glossary explains.',
    stands: 'in a sentence',
    attributes: { id: id('term', 'Id of the term.') },
    holds: 'words',
    mayHold: [],
    example: '<Term id="sapper">sappers</Term>',
  },
  Unsourced: {
    describes: 'Words that stand without a source, with the reason, which readers see.',
    stands: 'in a sentence',
    attributes: { because: words(200, 'Why there is no source, in words for readers.') },
    holds: 'words',
    mayHold: ['Term'],
    example: '<Unsourced because="Common knowledge.">…</Unsourced>',
  },
  Quote: {
    describes: 'A block quotation with its speaker, day and source.',
    stands: 'alone',
    attributes: { id: id('quote', 'Id of the quote.') },
    holds: 'nothing',
    mayHold: [],
    example: '<Quote id="an-chan-il" />',
  },
  Clause: {
    describes: 'A clause of a document in full, with its notes.',
    stands: 'alone',
    attributes: { id: id('fact', 'Id of a fact of kind clause.') },
    holds: 'nothing',
    mayHold: [],
    example: '<Clause id="article-4" />',
  },
  Chart: {
    describes: 'The claims of facts, drawn to scale: side by side, or by the day for which they were made.',
    stands: 'alone',
    attributes: {
      facts: ids('fact', 'Ids of facts with one unit and one definition, with spaces between.'),
      title: chartTitle,
      form: {
        ...oneOf(
          chartForms,
          'side-by-side (if left out) for estimates on one scale, over-time for claims by the day they stand for.',
        ),
        isRequired: false,
      },
      note: {
        ...words(240, 'What readers must not compare, and why, in a sentence or two.'),
        isRequired: false,
      },
    },
    holds: 'nothing',
    mayHold: [],
    example: '<Chart facts="earnings" title="What North Korea may have earned, by who estimates it" />',
  },
  Sum: {
    describes: 'The arithmetic of derived facts in sight.',
    stands: 'alone',
    attributes: { facts: ids('fact', 'Ids of derived facts, with spaces between.'), title: chartTitle },
    holds: 'nothing',
    mayHold: [],
    example: '<Sum facts="won-at-market-rate" title="What the sum in won comes to" />',
  },
  Places: {
    describes: 'A table of places with their status.',
    stands: 'alone',
    attributes: { ids: ids('place', 'Ids of places, with spaces between.'), title: chartTitle },
    holds: 'nothing',
    mayHold: [],
    example: '<Places ids="donetsk luhansk" title="Places the report named" />',
  },
  Map: {
    describes:
      'A map of Ukraine and its neighbours with regions named: what was forecast of them is an outline, what happened there is solid, and what another state claims is hatched. A table says the same.',
    stands: 'alone',
    attributes: {
      areas: ids('place', 'Ids of places whose regions are named, with spaces between.'),
      forecast: optional(
        ids(
          'forecast',
          'Ids of forecasts, with spaces between: the regions they are about, by their places, get an outline.',
        ),
      ),
      happened: optional(
        ids(
          'fact',
          'Ids of facts, with spaces between: the regions they are about, by their places, are solid.',
        ),
      ),
      title: chartTitle,
    },
    holds: 'nothing',
    mayHold: [],
    example:
      '<Map areas="donetsk kursk" forecast="donetsk-kherson-zaporizhzhia" happened="soldiers-in-kursk" title="Where they might have gone, and where they went" />',
  },
  Route: {
    describes:
      'A map of a way, between Eastern Europe and East Asia: each part is a fact with a journey, and dots lead on to where it is known to have led.',
    stands: 'alone',
    attributes: {
      journeys: ids('fact', 'Ids of facts with a journey, in the order of the way, with spaces between.'),
      reached: optional(
        ids(
          'fact',
          'Ids of facts, with spaces between: dots lead to the first of their places, because how is not known.',
        ),
      ),
      shows: optional(ids('place', 'Ids of other places to be named, with spaces between.')),
      title: chartTitle,
    },
    holds: 'nothing',
    mayHold: [],
    example:
      '<Route journeys="first-transports" reached="soldiers-in-kursk" shows="moscow" title="The way to Kursk" />',
  },
  Ledger: {
    describes: 'The list of what was forecast and what happened.',
    stands: 'alone',
    attributes: {},
    holds: 'nothing',
    mayHold: [],
    example: '<Ledger />',
  },
  Questions: {
    describes: 'The list of what is not known.',
    stands: 'alone',
    attributes: {},
    holds: 'nothing',
    mayHold: [],
    example: '<Questions />',
  },
  Timeline: {
    describes: 'What happened when: events, corrections, forecasts and their outcomes, by year.',
    stands: 'alone',
    attributes: {},
    holds: 'nothing',
    mayHold: [],
    example: '<Timeline />',
  },
  Answer: {
    describes: 'One row of the short answer: a part of the question, how it ended, and a line that says so.',
    stands: 'alone',
    attributes: {
      asked: words(60, 'The part of the question, in a few words.'),
      verdict: oneOf(verdicts, 'How it ended.'),
      answer: words(40, 'The answer in one to four words.'),
    },
    holds: 'words',
    mayHold: inSentences,
    onlyIn: 'explainer',
    example: '<Answer asked="Combat soldiers" verdict="happened" answer="Sent">One line with facts.</Answer>',
  },
  FoundingReport: {
    describes: 'A note that says how the founding report reads today at this point.',
    stands: 'alone',
    attributes: { reads: oneOf(readings, 'How it reads today.') },
    holds: 'paragraphs',
    mayHold: inSentences,
    example: '<FoundingReport reads="wrong">, a blank line, a paragraph, a blank line, </FoundingReport>',
  },
};

/** What is known of a tag; nothing if there is none of that name. */
export function tagNamed(name: string | null | undefined): Tag | undefined {
  return typeof name === 'string' && Object.hasOwn(tags, name) ? tags[name] : undefined;
}
