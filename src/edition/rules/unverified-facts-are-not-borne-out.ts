import { wordList } from '../../wording/list.ts';
import { independentVoices } from '../independent-voices.ts';
import { entriesOf, nameOfVoice, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { canAgree, spansOf } from '../spans.ts';

type Told = Pick<Problem, 'level' | 'message' | 'remedy'>;

/**
 * What is unverified has nobody who bears it out: no party that admits it, and no two independent voices whose figures for
 * the same time agree. Where independent voices speak in words, only an editor can tell whether they agree, and says so in
 * standingNote. Content model, `standing`: "unverified", beside "confirmed (two independent voices, or the party concerned
 * says so against its interest)".
 */
export function unverifiedFactsAreNotBorneOut(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.standing === 'unverified')
    .flatMap((fact) => {
      const told = admitted(manuscript, fact) ?? agreed(manuscript, fact);
      if (told === undefined) return [];
      return [{ ...fact.positionOf(['standing']), rule: 'unverified-facts-are-not-borne-out', ...told }];
    });
}

function admitted(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  const claim = fact.data.claims.find(({ admission }) => admission === true);
  if (claim === undefined) return undefined;
  return {
    level: 'error',
    message: `The fact "${fact.id}" is unverified, but ${nameOfVoice(manuscript, claim.by)} says so against its own interest.`,
    remedy: 'Write standing: confirmed, or delete admission: true.',
  };
}

function agreed(manuscript: Manuscript, fact: EntryOf<'fact'>): Told | undefined {
  const voices = independentVoices(manuscript, fact);
  if (voices.length < 2) return undefined;
  const spans = spansOf(fact).filter(({ by }) => voices.includes(by));
  const agreeing = spans.flatMap((one) =>
    spans.filter((other) => one.by !== other.by && one.asOf === other.asOf && canAgree(one, other)),
  );
  const names = (ids: readonly string[]) =>
    wordList([...new Set(ids)].map((voice) => nameOfVoice(manuscript, voice)));
  if (agreeing.length > 0) {
    return {
      level: 'error',
      message: `The fact "${fact.id}" is unverified, but independent voices agree on its figure: ${names(agreeing.map(({ by }) => by))}.`,
      remedy:
        'Write standing: confirmed, or standing: reported with a standingNote that says why it is no more.',
    };
  }
  if (spans.length > 0 || fact.data.standingNote !== undefined) return undefined;
  return {
    level: 'warning',
    message: `The fact "${fact.id}" is unverified, but independent voices speak of it: ${names(voices)}.`,
    remedy: 'If they agree, write standing: confirmed. If not, say in standingNote why it is unverified.',
  };
}
