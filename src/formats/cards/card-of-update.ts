import type { Explainer, Update, Voice } from '../../edition/edition.ts';
import { wordDay, wordShortDay } from '../../wording/day.ts';
import { linesOfUpdate, type LineOfUpdate } from '../../wording/lines-of-update.ts';
import { wordClaim } from '../../wording/says-who.ts';
import { wordUpdateKind } from '../../wording/update.ts';
import type { BesideCard, Card } from './card.ts';
import { areSettable, nativeNameOf } from './settable-words.ts';

/** So many figures, or voices where there is no figure, are shown. */
const most = 2;

/**
 * The card of an update: the day of what happened before anything else, so that whoever meets an old one sees its age; what
 * sort of update it is, and what it brought.
 */
export function cardOfUpdate(update: Update, { question }: Pick<Explainer, 'question'>): Card {
  const isCorrection = update.kind === 'correction';
  return {
    paper: 'white',
    kicker: wordUpdateKind(update.kind),
    isCorrection,
    large: wordDay(update.day),
    heading: update.headline,
    beside: isCorrection ? whatWasWrong(update) : broughtBy(update),
    foot: [question, `On this site since ${wordShortDay(update.published)}`],
  };
}

function whatWasWrong({ was, now }: { was: string; now: string }): BesideCard[] {
  // One without the other would mislead.
  if (!areSettable(was + now)) return [];
  return [
    { kind: 'labelled', label: 'What stood there', words: was, isSetAside: true },
    { kind: 'labelled', label: 'What stands there now', words: now },
  ];
}

function broughtBy(update: Update): BesideCard[] {
  const lines = linesOfUpdate(update);
  const figures = lines.flatMap((line) => changeOf(line)).slice(0, most);
  return figures.length > 0 ? figures : whoSaysSo(lines);
}

function changeOf({ fact, claim, was, now }: LineOfUpdate): BesideCard[] {
  if (now === undefined) return [];
  const { current } = fact;
  const isLatest = claim === current || current.figure === undefined || current.asOf <= claim.asOf;
  const by = `${claim.by.shortName}, ${wordShortDay(claim.asOf)}`;
  return [
    {
      kind: 'change',
      was,
      now,
      words: fact.label,
      by: isLatest ? by : `${by}; since then ${wordClaim(fact, current)}`,
    },
  ];
}

function whoSaysSo(lines: readonly LineOfUpdate[]): BesideCard[] {
  const voices = new Map<string, Voice>(lines.map(({ claim: { by } }) => [by.id, by]));
  return [...voices.values()].slice(0, most).map((voice, place) => ({
    kind: 'labelled',
    label: place === 0 ? 'Says who' : 'And',
    words: voice.name,
    native: nativeNameOf(voice),
  }));
}
