import { factPage, sourcePage } from '../../addresses.ts';
import type { Body, Citation, Claim, Fact } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { withoutStop } from '../../wording/full-stop.ts';
import { wordClaimAlone } from '../../wording/fact-in-words.ts';
import { inSentences } from '../../wording/in-sentences.ts';
import { wordSetAside } from '../../wording/remarks.ts';
import { wordStanding } from '../../wording/standing.ts';
import { element, linkTo, type Markup } from '../feeds/markup.ts';
import { wordsOfMended } from '../feeds/mended-as-markup.ts';
import { wholeAddress } from '../feeds/whole-address.ts';

/**
 * What is said of a fact right after its words in a body, so that no figure stands without: how it stands, and the days of the
 * claims that are told there.
 */
export function notesIn(body: Body): (fact: Fact) => string {
  return (fact) => {
    const days = [...new Set(claimsToldIn(body, fact).map(({ asOf }) => asOf))].map(wordDay);
    return ` (fact ${fact.number}: ${wordStanding(fact.standing).toLowerCase()}, as of ${days.join(', or ')})`;
  };
}

/** The claim that counts, and others whose figures or days stand in the words. */
function claimsToldIn({ passages }: Body, fact: Fact): Claim[] {
  const told = passages.flatMap(({ facts }) => facts.filter((placed) => placed.fact === fact));
  return [...new Set([fact.current, ...told.flatMap((placed) => placed.told)])];
}

/** A list of the facts of a body with the claims that are told there. */
export function listOfFacts(body: Body): Markup[] {
  if (body.facts.length === 0) return [];
  const items = body.facts.map((fact) => element('li', ...lineOfFact(fact, claimsToldIn(body, fact))));
  return [element('p', element('strong', 'Facts in this part')), element('ul', ...items)];
}

/** A fact in a line: how it stands, what was said with what must be known to read it rightly, and what we had wrong in it. */
export function lineOfFact(fact: Fact, claims: readonly Claim[] = [fact.current]): Markup[] {
  const said = claims.map((claim) =>
    inSentences(`${claim === fact.current ? '' : 'Another claim: '}${lineOfClaim(fact, claim)}.`, claim.note),
  );
  return [
    linkTo(wholeAddress(factPage(fact.explainer, fact.id)), `Fact ${fact.number}`),
    `, ${wordStanding(fact.standing).toLowerCase()}. ${said.join(' ')}`,
    ...fact.mended.flatMap((mended) => [' ', ...wordsOfMended(mended)]),
  ];
}

/** One claim in a line: what was said, as of when, by whom. */
export function lineOfClaim(fact: Fact, claim: Claim): string {
  const words = withoutStop(wordClaimAlone(fact, claim));
  const admission = claim.isAdmission ? ', against its own interest' : '';
  return `${words} (as of ${wordDay(claim.asOf)}, according to ${claim.by.name}${admission})`;
}

/** What must be known to read a claim rightly, what a correction of ours set aside in it, and why. */
export function remarksOn(claim: Claim): Markup[] {
  return [claim.note, wordSetAside(claim), claim.because].flatMap((remark) =>
    remark === undefined ? [] : [element('p', remark)],
  );
}

/** The sources of a claim, with what each has to do with it. */
export function sourcesOfClaim({ sources }: Claim): Markup[] {
  const items = sources.map(({ source, stance }) =>
    element('li', ...lineOfSource(source), stance === 'supports' ? '' : ` (${stance})`),
  );
  return items.length === 0 ? [] : [element('ul', ...items)];
}

/** A source in a line: who published it, its title, and when. */
export function lineOfSource({ id, publisher, title, published }: Citation['source']): Markup[] {
  return [`${publisher}, `, linkTo(wholeAddress(sourcePage(id)), title), `, ${wordDay(published)}`];
}
