import type { Claim as ClaimNode, WebPage } from 'schema-dts';
import { factPage } from '../../addresses.ts';
import type { Claim, Explainer, Fact } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { describeFact, wordClaimAlone } from '../../wording/fact-in-words.ts';
import { inSentences } from '../../wording/in-sentences.ts';
import { wordList } from '../../wording/list.ts';
import { wordSetAside, wordWhatIsCounted } from '../../wording/remarks.ts';
import { explainStanding, wordStanding } from '../../wording/standing.ts';
import { firstRecorded, lastRecorded } from '../days-of-change.ts';
import { stepOfExplainer, wayTo } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';
import { refToExplainer, refToSource } from './names.ts';
import { publisherId, publisherNode } from './publisher.ts';
import { mendedNode } from './update.ts';
import { voiceInShort } from './voice.ts';

/** What the page of a fact tells: every claim with who made it, as of when, and in which works it appears. */
export function graphOfFact(fact: Fact, explainer: Explainer): Node[] {
  const address = factPage(explainer.id, fact.id);
  const page = nameOf(address, 'page');
  const name = `Fact ${fact.number}: ${fact.label}`;
  return [
    {
      '@type': 'WebPage',
      '@id': page,
      url: site.url + address,
      name,
      description: inSentences(describeFact(fact), fact.standingNote, wordWhatIsCounted(fact)),
      inLanguage: site.language,
      datePublished: firstRecorded(fact),
      dateModified: lastRecorded(fact),
      isPartOf: refToExplainer(explainer),
      publisher: { '@id': publisherId },
      ...(fact.mended.length > 0 && {
        correction: fact.mended.map((mended) => mendedNode(mended, address)),
      }),
    } satisfies WebPage,
    ...fact.claims.map((claim) => claimNode(fact, claim, page)),
    publisherNode(),
    wayTo(stepOfExplainer(explainer), { name, address }),
  ];
}

/** The standing is said in words: a rating would say that we have judged what is true. */
function claimNode(fact: Fact, claim: Claim, page: string): Node {
  return {
    '@type': 'Claim',
    text: wordClaimAlone(fact, claim),
    description: describeClaim(fact, claim),
    author: voiceInShort(claim.by),
    appearance: claim.sources
      .filter(({ stance }) => stance === 'supports')
      .map(({ source }) => refToSource(source)),
    temporalCoverage: claim.asOf,
    sdDatePublished: claim.recorded,
    sdPublisher: { '@id': publisherId },
    inLanguage: site.language,
    mainEntityOfPage: { '@id': page },
  } satisfies ClaimNode;
}

/**
 * What a claim’s words do not say: how the fact stands, what is counted, and what must be known to read it rightly. The vocabulary
 * has a property for works in which a claim appears, and none for those that dispute it.
 */
function describeClaim(fact: Fact, claim: Claim): string {
  const { isAdmission, note, because } = claim;
  const disputing = claim.sources.filter(({ stance }) => stance === 'disputes');
  const publishers = [...new Set(disputing.map(({ source }) => source.publisher))];
  return inSentences(
    claim === fact.current ? standingByIt(fact) : standingByAnother(fact),
    wordWhatIsCounted(fact),
    isAdmission ? 'Said against the voice’s own interest.' : undefined,
    note,
    wordSetAside(claim),
    because,
    publishers.length > 0 ? `Disputed by ${wordList(publishers)}.` : undefined,
  );
}

function standingByIt({ standing, standingNote }: Fact): string {
  return inSentences(
    'This is the claim that counts.',
    `The fact stands as ${wordStanding(standing).toLowerCase()}.`,
    explainStanding(standing),
    standingNote,
  );
}

/**
 * A standing is that of the claim that counts: of no other figure may it be said that it is confirmed. Only a dispute is one between
 * claims.
 */
function standingByAnother({ standing, current }: Fact): string {
  const word = wordStanding(standing).toLowerCase();
  return inSentences(
    `This is not the claim that counts: that is the one of ${current.by.name}, as of ${wordDay(current.asOf)}.`,
    standing === 'disputed'
      ? `The fact stands as ${word}. ${explainStanding(standing)}`
      : `The standing of the fact, ${word}, is that of the other claim.`,
  );
}
