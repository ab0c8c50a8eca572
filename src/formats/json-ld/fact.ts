import type { Claim as ClaimNode, WebPage } from 'schema-dts';
import { factPage } from '../../addresses.ts';
import type { Claim, Explainer, Fact } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordClaimAlone, describeFact } from '../../wording/fact-in-words.ts';
import { wordList } from '../../wording/list.ts';
import { explainStanding, wordStanding } from '../../wording/standing.ts';
import { firstRecorded, lastRecorded } from '../days-of-change.ts';
import { stepOfExplainer, wayTo } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';
import { refToExplainer, refToSource } from './names.ts';
import { publisherId, publisherNode } from './publisher.ts';
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
      description: describeFact(fact),
      inLanguage: site.language,
      datePublished: firstRecorded(fact),
      dateModified: lastRecorded(fact),
      isPartOf: refToExplainer(explainer),
      publisher: { '@id': publisherId },
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

/** The vocabulary has a property for works in which a claim appears, and none for those that dispute it. */
function describeClaim(fact: Fact, claim: Claim): string {
  const disputing = claim.sources.filter(({ stance }) => stance === 'disputes');
  const publishers = [...new Set(disputing.map(({ source }) => source.publisher))];
  return [
    claim === fact.current && 'This is the claim that counts.',
    `The fact stands as ${wordStanding(fact.standing).toLowerCase()}.`,
    explainStanding(fact.standing),
    publishers.length > 0 && `Disputed by ${wordList(publishers)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
