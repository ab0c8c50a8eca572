import { wordClaim } from '../claims-in-words.ts';
import type { EntryOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { pairsOf, type Change, type Pair } from './change.ts';
import { correctionsOf, untoldIn, type Correction } from './corrections.ts';
import { differencesOf, nameOfField, wasAndIs, type Difference } from './differences.ts';
import { matchClaims } from './match-claims.ts';
import { isWithdrawnOpenly } from './withdrawn-openly.ts';

const rule = 'published-claims-stand';

type Claim = EntryOf<'fact'>['data']['claims'][number];

/** What a correction brings with it: it says by itself what it set aside, and on which day. */
const ofTheCorrection = ['recorded', 'replaces', 'because'];

/**
 * A published claim stays as it is: a new figure is a new claim. What was wrong is set aside by a correction that names
 * the fact, with the old figure or words in `was` and the new ones in `now`. A citation may go with a source that was withdrawn
 * and that a new correction names. Content model: "a claim, quote or source that
 * vanished or changed in substance without a correction".
 */
export function publishedClaimsStand(change: Change): Problem[] {
  return pairsOf(change, 'fact').flatMap((pair) => {
    const { after } = pair;
    const { altered, vanished } = matchClaims(pair.before.data.claims, after.data.claims);
    const corrections = correctionsOf(change, after.explainer, 'facts', after.id);
    if (corrections.length > 0) {
      const differences = [
        ...altered.flatMap(({ was, now }) => claimDifferences(change, was, now)),
        ...vanished.flatMap(whatVanished),
      ];
      return untoldChanges(change, pair, corrections, differences);
    }
    return [
      ...altered.flatMap(({ was, now, index }) => alteredClaim(change, pair, { was, now, index })),
      ...vanished.map((claim) => vanishedClaim(change, pair, claim)),
    ];
  });
}

function untoldChanges(
  change: Change,
  { after }: Pair<'fact'>,
  corrections: readonly Correction[],
  differences: readonly Difference[],
): Problem[] {
  const what = `the fact "${after.id}"`;
  return differences
    .filter(({ path: [field] }) => !ofTheCorrection.includes(String(field)))
    .flatMap((difference) => untoldIn(change, corrections, { rule, what, difference }));
}

/** The figures of a claim that is gone, or what it says. */
function whatVanished(claim: Claim): Difference[] {
  const fields = new Map<string, unknown>(Object.entries(claim));
  const figures = ['value', 'low', 'high']
    .map((field) => fields.get(field))
    .filter((each) => each !== undefined);
  const gone = figures.length > 0 ? figures : [fields.get('says')];
  return gone.map((was) => ({ path: ['claims'], was, now: undefined }));
}

function alteredClaim(
  change: Change,
  pair: Pair<'fact'>,
  { was, now, index }: { was: Claim; now: Claim; index: number },
): Problem[] {
  return claimDifferences(change, was, now).map((difference) => ({
    ...pair.after.positionOf(['claims', index, ...difference.path]),
    rule,
    level: 'error',
    message: `The published claim ${wordClaim(change.before, pair.before, was)} of the fact "${pair.after.id}" has changed: ${nameOfField(difference.path)} ${wasAndIs(difference.was, difference.now)}.`,
    remedy: remedy(pair.after.id),
  }));
}

/** What changed in a claim: a citation or excerpt may be added, and a note; which claim comes first is not its substance. */
function claimDifferences(change: Change, was: Claim, now: Claim): Difference[] {
  const { sources: citedBefore, ...before } = stripped(was);
  const { sources: citedNow, ...after } = stripped(now);
  const cited = citedBefore.flatMap((citation, index) => {
    const same = citedNow.findIndex(
      ({ source, at }) => source === citation.source && (citation.at ?? at) === at,
    );
    const found = citedNow[same];
    if (found === undefined) {
      return isWithdrawnOpenly(change, citation.source)
        ? []
        : [{ path: ['sources'], was: citation.source, now: undefined, index }];
    }
    const added = citation.words === undefined ? { ...found, words: undefined } : found;
    const other = citation.at === undefined ? { ...added, at: undefined } : added;
    return differencesOf(citation, other, 'word for word', ['sources', same]);
  });
  return [...differencesOf(before, after), ...cited];
}

function stripped(claim: Claim): Claim {
  return { ...claim, note: undefined, preferred: undefined };
}

function vanishedClaim({ before }: Change, { before: fact, after }: Pair<'fact'>, claim: Claim): Problem {
  return {
    ...after.positionOf(['claims']),
    length: 'claims'.length,
    rule,
    level: 'error',
    message: `The published claim ${wordClaim(before, fact, claim)} of the fact "${after.id}" has vanished.`,
    remedy: remedy(after.id),
  };
}

function remedy(fact: string): string {
  return `Put it back, and add what is new as a new claim: npm run new -- claim --fact ${fact}. If it was a mistake of ours, say so: npm run new -- update --kind correction --facts ${fact}`;
}
