import type { Explainer, Fact } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { headingOf } from '../../wording/fact-in-words.ts';
import { wordClaimInLine } from '../../wording/says-who.ts';
import { wordStanding } from '../../wording/standing.ts';
import type { BesideCard, Card } from './card.ts';
import { areSettable, nativeNameOf } from './settable-words.ts';

/** So many other voices are named. */
const mostOthers = 2;

/** The card of a fact: its figure or sentence, how it stands, as of when, who says so, and the other voices of a disputed one. */
export function cardOfFact(fact: Fact, { question }: Pick<Explainer, 'question'>): Card {
  const { number, standing, current, mended } = fact;
  const { figure, unit, sentence } = headingOf(fact);
  const [latest] = mended;
  return {
    paper: 'ledger',
    kicker: `Fact ${number}`,
    isCorrection: false,
    large: figure,
    unit,
    heading: areSettable(sentence) ? sentence : fact.label,
    beside: [
      { kind: 'mark', icon: standing, word: wordStanding(standing) },
      { kind: 'labelled', label: 'As of', words: wordDay(current.asOf) },
      ...(fact.kind === 'event' && fact.on !== current.asOf
        ? [{ kind: 'labelled', label: 'When it was', words: wordDay(fact.on) } as const]
        : []),
      {
        kind: 'labelled',
        label: current.isAdmission ? 'Says who, against its own interest' : 'Says who',
        words: current.by.name,
        native: nativeNameOf(current.by),
      },
      ...othersOf(fact),
    ],
    foot: [...(latest === undefined ? [] : [`We corrected this fact on ${wordDay(latest.day)}`]), question],
  };
}

/** A card with one of two figures that cannot both be true would take a side. */
function othersOf(fact: Fact): BesideCard[] {
  const others = fact.apart.filter((claim) => claim !== fact.current && claim.by.id !== fact.current.by.id);
  if (others.length === 0) return [];
  const told = others.slice(0, mostOthers).map((claim) => wordClaimInLine(fact, claim));
  const more = others.length - told.length;
  return [
    {
      kind: 'labelled',
      label: 'Other voices',
      words: more === 0 ? told.join('; ') : `${told.join('; ')}; ${more} more`,
    },
  ];
}
