import { wordList } from '../../wording/list.ts';
import { listClaims } from '../claims-in-words.ts';
import { independentVoices } from '../independent-voices.ts';
import { entriesOf, entryNamed, nameOfVoice, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { canAgree, spansOf } from '../spans.ts';

/**
 * A confirmed fact rests on two independent voices, or on a party that speaks against its own interest; one that we work
 * out ourselves is as sure as what it is worked out from. Voices that give figures confirm one another only where two of
 * them agree. Content model: "confirmed needs two voices or an admission".
 */
export function confirmedFactsHaveTwoVoices(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter((fact) => fact.data.standing === 'confirmed')
    .flatMap((fact) => {
      const told =
        (fact.data.kind === 'derived' ? unsureParts(manuscript, fact) : tooFewVoices(manuscript, fact)) ??
        differentFigures(manuscript, fact);
      if (told === undefined) return [];
      return [
        {
          ...fact.positionOf(['standing']),
          rule: 'confirmed-facts-have-two-voices',
          level: 'error' as const,
          ...told,
        },
      ];
    });
}

type Told = Pick<Problem, 'message' | 'remedy'>;

function tooFewVoices(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  if (fact.data.claims.some((claim) => claim.admission === true)) return undefined;
  const independent = independentVoices(manuscript, fact);
  if (independent.length >= 2) return undefined;

  const all = [...new Set(fact.data.claims.map((claim) => claim.by))];
  const names = all.map((voice) => nameOfVoice(manuscript, voice));
  const remedy =
    'Add a claim by an independent voice, mark a claim against the speaker’s own interest with admission: true, or write standing: reported.';
  if (all.length === 1) {
    return {
      message: `The fact "${fact.id}" is confirmed, but rests on one voice: ${wordList(names)}.`,
      remedy,
    };
  }
  return {
    message: `The fact "${fact.id}" is confirmed, but its voices (${wordList(names)}) are not independent: their sources repeat one another or do not support it.`,
    remedy,
  };
}

function unsureParts(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  if (fact.data.kind !== 'derived') return undefined;
  const unsure = fact.data.of
    .map((id) => entryNamed(manuscript, fact, 'fact', id))
    .find((part) => part !== undefined && part.data.standing !== 'confirmed');
  if (unsure === undefined) return undefined;
  return {
    message: `The fact "${fact.id}" is confirmed, but is worked out from "${unsure.id}", which is ${unsure.data.standing}.`,
    remedy: `Write standing: ${unsure.data.standing}. A result is no surer than what it is worked out from.`,
  };
}

function differentFigures(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  if (fact.data.claims.some((claim) => claim.admission === true)) return undefined;
  const voices = independentVoices(manuscript, fact);
  const spans = spansOf(fact).filter(({ by }) => voices.includes(by));
  if (new Set(spans.map(({ by }) => by)).size < 2) return undefined;
  const isAgreed = spans.some((one) => spans.some((other) => one.by !== other.by && canAgree(one, other)));
  if (isAgreed) return undefined;
  return {
    message: `The fact "${fact.id}" is confirmed, but its voices give different figures. ${listClaims(manuscript, fact)}`,
    remedy:
      'Write standing: disputed, or standing: reported, or add a claim by an independent voice that agrees with one of them.',
  };
}
