import type { Manuscript, Rule } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { whatStands } from '../what-stands.ts';
import { addressesLeadWhereTheySeem } from './addresses-lead-where-they-seem.ts';
import { chartsBeginAtNought } from './charts-begin-at-nought.ts';
import { chartsHaveSomethingToCompare } from './charts-have-something-to-compare.ts';
import { chartsShowWhatIsCountedAlike } from './charts-show-what-is-counted-alike.ts';
import { claimsBeginWithTheirStory } from './claims-begin-with-their-story.ts';
import { clausePhrasesStandInTheText } from './clause-phrases-stand-in-the-text.ts';
import { confirmedFactsHaveTwoVoices } from './confirmed-facts-have-two-voices.ts';
import { countsAreNotNegative } from './counts-are-not-negative.ts';
import { cutOffCoversWhatIsTold } from './cut-off-covers-what-is-told.ts';
import { daysAreInOrder } from './days-are-in-order.ts';
import { derivedValuesRecompute } from './derived-values-recompute.ts';
import { disputedFactsShowTwoClaims } from './disputed-facts-show-two-claims.ts';
import { earlierAddressesAreFree } from './earlier-addresses-are-free.ts';
import { draftsSettleNothing } from './drafts-settle-nothing.ts';
import { everyFactIsUsed } from './every-fact-is-used.ts';
import { everyQuoteIsUsed } from './every-quote-is-used.ts';
import { everyReferenceExists } from './every-reference-exists.ts';
import { everySourceIsUsed } from './every-source-is-used.ts';
import { everyTermIsUsed } from './every-term-is-used.ts';
import { factNumbersAreUnique } from './fact-numbers-are-unique.ts';
import { factsHaveAPrimarySource } from './facts-have-a-primary-source.ts';
import { factsRestOnSeveralVoices } from './facts-rest-on-several-voices.ts';
import { figuresAgreeWithTheirFact } from './figures-agree-with-their-fact.ts';
import { figuresBesideEvidenceAreSourced } from './figures-beside-evidence-are-sourced.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { inlineQuotationsAreWordForWord } from './inline-quotations-are-word-for-word.ts';
import { keyFactsAreFigures } from './key-facts-are-figures.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { mapsCanBeDrawn } from './maps-can-be-drawn.ts';
import { numbersInProseAreSourced } from './numbers-in-prose-are-sourced.ts';
import { preferredClaimIsOne } from './preferred-claim-is-one.ts';
import { preferredClaimIsUpToDate } from './preferred-claim-is-up-to-date.ts';
import { quotationsInProseAreSourced } from './quotations-in-prose-are-sourced.ts';
import { quotesAgreeWithExcerpts } from './quotes-agree-with-excerpts.ts';
import { referencesDoNotRunInCircles } from './references-do-not-run-in-circles.ts';
import { reportedFactsRestOnOneVoice } from './reported-facts-rest-on-one-voice.ts';
import { resolvedForecastsHaveEvidence } from './resolved-forecasts-have-evidence.ts';
import { reviewIsDue } from './review-is-due.ts';
import { sectionsExist } from './sections-exist.ts';
import { setAsideWordingStaysAway } from './set-aside-wording-stays-away.ts';
import { shareCardsCanBeSet } from './share-cards-can-be-set.ts';
import { shortAnswerFactsStandInTheBody } from './short-answer-facts-stand-in-the-body.ts';
import { sourceAddressesAreUnique } from './source-addresses-are-unique.ts';
import { sourcesAreAsNewAsWhatTheySay } from './sources-are-as-new-as-what-they-say.ts';
import { sourcesHaveAnArchivedCopy } from './sources-have-an-archived-copy.ts';
import { superlativesAreSourced } from './superlatives-are-sourced.ts';
import { tagsShowFactsOfTheirKind } from './tags-show-facts-of-their-kind.ts';
import { titlesOfChartsSayWhatIsSeen } from './titles-of-charts-say-what-is-seen.ts';
import { unverifiedFactsAreNotBorneOut } from './unverified-facts-are-not-borne-out.ts';
import { updatesBringClaims } from './updates-bring-claims.ts';
import { updatesNameNewClaims } from './updates-name-new-claims.ts';
import { whatStaysOutIsTold } from './what-stays-out-is-told.ts';
import { waysCanBeDrawn } from './ways-can-be-drawn.ts';
import { whatStandsRestsOnWhatStands } from './what-stands-rests-on-what-stands.ts';
import { withdrawalsAreTold } from './withdrawals-are-told.ts';
import { withdrawalsAreWhole } from './withdrawals-are-whole.ts';

/** Rules that judge all that is written, also what was withdrawn. */
const ofAll: readonly Rule[] = [
  everyReferenceExists,
  idsAreUnique,
  earlierAddressesAreFree,
  factNumbersAreUnique,
  referencesDoNotRunInCircles,
  daysAreInOrder,
  claimsBeginWithTheirStory,
  withdrawalsAreWhole,
  withdrawalsAreTold,
  whatStandsRestsOnWhatStands,
  everySourceIsUsed,
  linksLeadSomewhere,
  updatesNameNewClaims,
  updatesBringClaims,
];

/** Rules that judge what stands. */
const ofWhatStands: readonly Rule[] = [
  sourceAddressesAreUnique,
  sectionsExist,
  sourcesAreAsNewAsWhatTheySay,
  cutOffCoversWhatIsTold,
  countsAreNotNegative,
  preferredClaimIsOne,
  preferredClaimIsUpToDate,
  confirmedFactsHaveTwoVoices,
  disputedFactsShowTwoClaims,
  reportedFactsRestOnOneVoice,
  unverifiedFactsAreNotBorneOut,
  derivedValuesRecompute,
  inlineQuotationsAreWordForWord,
  tagsShowFactsOfTheirKind,
  mapsCanBeDrawn,
  waysCanBeDrawn,
  chartsShowWhatIsCountedAlike,
  chartsBeginAtNought,
  titlesOfChartsSayWhatIsSeen,
  chartsHaveSomethingToCompare,
  figuresAgreeWithTheirFact,
  numbersInProseAreSourced,
  figuresBesideEvidenceAreSourced,
  quotationsInProseAreSourced,
  superlativesAreSourced,
  clausePhrasesStandInTheText,
  keyFactsAreFigures,
  shortAnswerFactsStandInTheBody,
  resolvedForecastsHaveEvidence,
  reviewIsDue,
  everyFactIsUsed,
  everyQuoteIsUsed,
  everyTermIsUsed,
  quotesAgreeWithExcerpts,
  setAsideWordingStaysAway,
  factsRestOnSeveralVoices,
  factsHaveAPrimarySource,
  sourcesHaveAnArchivedCopy,
  addressesLeadWhereTheySeem,
  whatStaysOutIsTold,
  draftsSettleNothing,
  shareCardsCanBeSet,
];

/** All rules of the desk. Each finds its own problems; none relies on another having passed. */
export const everyRule: readonly Rule[] = [...ofAll, ...ofWhatStands];

/** Everything in the manuscript that breaks a rule; of what was withdrawn, only what concerns it still. */
export function problemsIn(manuscript: Manuscript): Problem[] {
  const standing = whatStands(manuscript);
  return [...ofAll.flatMap((rule) => rule(manuscript)), ...ofWhatStands.flatMap((rule) => rule(standing))];
}
