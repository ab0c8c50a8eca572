import type { Claim, Fact } from '../edition/edition.ts';
import { wordShortDay } from './day.ts';
import { wordFact } from './fact.ts';
import { wordHowMany } from './independence.ts';
import { wordStanding } from './standing.ts';

/** The newest claim of each voice but the one that the card shows. */
export function otherVoicesLatest(fact: Fact): Claim[] {
  const latest = new Map<string, Claim>();
  for (const claim of fact.claims) {
    const known = latest.get(claim.by.id);
    if (claim.by.id !== fact.current.by.id && (known === undefined || claim.asOf > known.asOf)) {
      latest.set(claim.by.id, claim);
    }
  }
  return [...latest.values()];
}

/** A line that tells of voices: `Says who`, and the words after it. */
export interface LineOfVoices {
  label: string;
  words: string;
}

/**
 * Who says what is shown, with the number of those who say so; in a line of its own the number of those who speak of it, where not all
 * of them say what is shown.
 * @param name which name of the voice is told
 */
export function wordSaysWho(fact: Fact, name: 'name' | 'shortName'): LineOfVoices[] {
  const { by, isAdmission } = fact.current;
  const voice = `${by[name]}${isAdmission ? ', against its own interest' : ''}`;
  const howMany = wordHowMany(fact);
  if (howMany === undefined) return [{ label: 'Says who', words: voice }];
  const { label, saySo, words } = howMany;
  return saySo
    ? [{ label: 'Says who', words: `${voice}; ${words}` }]
    : [
        { label: 'Says who', words: voice },
        { label, words },
      ];
}

/** So many of the claims that a card does not show are named on it; the others are counted. */
const mostInShort = 3;

/** What a card tells in short of the claims that it does not show. */
export interface History {
  /** What is told: `Earlier`. */
  label: string;
  /** Figures with their days, `about 4,700 (30 Apr 2025), 1,500 (Council, Jan 2025); 2 more`, or voices, `Council (Jan 2025)`. */
  words: string;
}

/**
 * What else was said of a fact, the newest first: figures, or, where nothing else was said in figures, who spoke and when.
 * @param shown the claims that the card shows in full
 * @returns nothing if the card shows all there is
 */
export function wordHistory(fact: Fact, shown: readonly Claim[]): History | undefined {
  const rest = fact.claims.filter((claim) => !shown.includes(claim));
  if (rest.length === 0) return undefined;
  const figures = rest.filter(({ figure }) => figure !== undefined);
  const told = (figures.length > 0 ? figures : rest).slice(0, mostInShort);
  const more = rest.length - told.length;
  const areOfOneVoice = told.every(({ by }) => by.id === fact.current.by.id);
  const words = told.map((claim) => wordInHistory(fact, claim, areOfOneVoice)).join(', ');
  return {
    label: figures.length === 0 ? 'Also' : labelOfFigures(rest, fact.current),
    words: more > 0 ? `${words}; ${more} more` : words,
  };
}

function labelOfFigures(claims: readonly Claim[], { asOf: now }: Claim): string {
  const areEarlier = claims.every(({ asOf }) => asOf < now && !now.startsWith(asOf));
  return areEarlier ? 'Earlier' : 'Other figures';
}

/** The voice of a figure is named unless all that are told are of the voice that the card names. */
function wordInHistory(fact: Fact, claim: Claim, areOfOneVoice: boolean): string {
  const { by, figure, asOf } = claim;
  if (figure === undefined) return `${by.shortName} (${wordShortDay(asOf)})`;
  const voice = areOfOneVoice ? '' : `${by.shortName}, `;
  return `${wordFact(fact, claim) ?? fact.label} (${voice}${wordShortDay(asOf)})`;
}

/** One claim in a few words, to stand beside others: `UK Defence Intelligence: more than 6,000 (15 Jun 2025)`. */
export function wordClaim(fact: Fact, claim: Claim): string {
  const what = claim.figure === undefined ? claim.says : wordFact(fact, claim);
  return `${claim.by.shortName}: ${what ?? fact.label} (${wordShortDay(claim.asOf)})`;
}

/** The same for a line: a claim without a figure is named by its voice and day only. */
export function wordClaimInLine(fact: Fact, claim: Claim): string {
  return claim.figure === undefined
    ? `${claim.by.shortName}, ${wordShortDay(claim.asOf)}`
    : wordClaim(fact, claim);
}

/** Who says so, and for what day: `NIS, as of 13 Oct 2024`. */
export function wordVoiceOnDay({ by, asOf }: Claim): string {
  return `${by.shortName}, as of ${wordShortDay(asOf)}`;
}

/** What a fact rests on, in a line: `10,000, NIS, as of 12 Feb 2026, reported`; what has no figure begins with the voice. */
export function wordEvidence(fact: Fact, claim: Claim = fact.current): string {
  const words = [wordFact(fact, claim), wordVoiceOnDay(claim), wordStanding(fact.standing).toLowerCase()];
  return words.filter((each) => each !== undefined).join(', ');
}
