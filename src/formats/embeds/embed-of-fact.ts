import { embedPage, factPage } from '../../addresses.ts';
import type { Claim, Explainer, Fact } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { headingOf } from '../../wording/fact-in-words.ts';
import { withoutStop } from '../../wording/full-stop.ts';
import { wordList } from '../../wording/list.ts';
import { wordClaim, wordHistory, wordSaysWho } from '../../wording/says-who.ts';
import { inSentences } from '../../wording/in-sentences.ts';
import { explainStanding, wordStanding } from '../../wording/standing.ts';
import type { Embed, Labelled, Sign } from './embed.ts';
import { linesOfPublishers } from './word-publishers.ts';
import { earlierPlaces } from './earlier-places.ts';

/** So many other voices are told in full. */
const mostOthers = 3;
/** Standings of which a reader must be told before the words are read. */
const overtaken: readonly Fact['standing'][] = ['outdated', 'withdrawn'];

/** A fact to be embedded: figure or sentence, how it stands and as of when, who says so, who says otherwise, what we had wrong. */
export function embedOfFact(fact: Fact, explainer: Explainer): Embed {
  const { current, number, label, standing } = fact;
  const { figure, unit, sentence } = headingOf(fact);
  const others = othersOf(fact);
  const history = wordHistory(fact, [current, ...others]);
  return {
    address: embedPage(explainer.id, 'facts', fact.id),
    earlier: earlierPlaces(explainer, 'facts', [fact]),
    folder: 'facts',
    page: factPage(explainer.id, fact.id),
    title: `Fact ${number}: ${label}`,
    content: {
      kicker: `Fact ${number}`,
      signs: [signOf(fact)],
      notices: noticesOf(fact),
      figure,
      unit,
      sentence,
      lead: figure === undefined || fact.kind === 'event' ? undefined : current.says,
      lines: [
        ...wordSaysWho(fact, 'name'),
        ...toldOf(fact, others),
        ...(history === undefined ? [] : [history]),
        ...(overtaken.includes(standing) ? [] : [meaningOf(fact)]),
        ...countedIn(fact),
        ...(current.note === undefined ? [] : [{ label: 'Note', words: current.note }]),
        ...linesOfPublishers([current]),
      ],
      checked: fact.review.last,
      to: [{ address: factPage(explainer.id, fact.id), words: `Fact ${number} with its sources` }],
      question: explainer.question,
    },
  };
}

/** How a fact stands, and as of when. */
export function signOf({ standing, current }: Fact): Sign {
  return { icon: standing, word: wordStanding(standing), asOf: current.asOf };
}

/** That a fact was overtaken, that we had it wrong, that nobody has looked again in time. */
export function noticesOf({ standing, standingNote, mended, review }: Fact): Labelled[] {
  const [latest, ...before] = mended;
  const more =
    before.length === 0 ? '' : ` Corrected before, on ${wordList(before.map(({ day }) => wordDay(day)))}.`;
  return [
    ...(overtaken.includes(standing)
      ? [{ label: wordStanding(standing), words: inSentences(explainStanding(standing), standingNote) }]
      : []),
    ...(latest === undefined
      ? []
      : [
          {
            label: `Corrected on ${wordDay(latest.day)}`,
            words: `was ${withoutStop(latest.was)}, now ${withoutStop(latest.now)}.${more}`,
          },
        ]),
    ...(review.isOverdue
      ? [
          {
            label: 'Not rechecked',
            words: `since ${wordDay(review.last)}: another look was due by ${wordDay(review.by)}.`,
          },
        ]
      : []),
  ];
}

/** What a figure counts and what it leaves out: without it soldiers who were hit are soon read as soldiers who died. */
export function countedIn(fact: Fact): Labelled[] {
  return 'definition' in fact ? [{ label: 'What is counted', words: fact.definition }] : [];
}

/** Voices that say what cannot be true as well: an embed with one figure of two would take a side. */
function othersOf({ apart, current }: Fact): Claim[] {
  return apart.filter((claim) => claim !== current && claim.by.id !== current.by.id);
}

function toldOf(fact: Fact, others: readonly Claim[]): Labelled[] {
  if (others.length === 0) return [];
  const told = others.slice(0, mostOthers).map((claim) => wordClaim(fact, claim));
  const more = others.length - told.length;
  return [{ label: 'Others say', words: [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ') }];
}

/** Why voices differ belongs to what they say; what else is to be said of the standing is told on the page. */
function meaningOf({ standing, standingNote }: Fact): Labelled {
  const why = standing === 'disputed' ? standingNote : undefined;
  return { label: wordStanding(standing), words: inSentences(explainStanding(standing), why) };
}
