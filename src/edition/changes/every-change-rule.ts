import { additionsBearTheirDay } from './additions-bear-their-day.ts';
import type { ChangeRule } from './change.ts';
import { factsChangeByUpdates } from './facts-change-by-updates.ts';
import { proseKeepsItsEvidence } from './prose-keeps-its-evidence.ts';
import { publishedClaimsStand } from './published-claims-stand.ts';
import { publishedForecastsStand } from './published-forecasts-stand.ts';
import { publishedIdsLiveOn } from './published-ids-live-on.ts';
import { publishedQuotesStand } from './published-quotes-stand.ts';
import { publishedSourcesStand } from './published-sources-stand.ts';
import { sharedNamesChangeOpenly } from './shared-names-change-openly.ts';
import { storiesChangeByUpdates } from './stories-change-by-updates.ts';
import { updatesAreNeverRewritten } from './updates-are-never-rewritten.ts';
import { wordsAroundEvidenceStand } from './words-around-evidence-stand.ts';
import { wordsOfFactsStand } from './words-of-facts-stand.ts';

/** All rules on how published content may change. Each finds its own problems; none relies on another having passed. */
export const everyChangeRule: readonly ChangeRule[] = [
  publishedIdsLiveOn,
  publishedClaimsStand,
  publishedQuotesStand,
  publishedSourcesStand,
  publishedForecastsStand,
  factsChangeByUpdates,
  storiesChangeByUpdates,
  proseKeepsItsEvidence,
  wordsOfFactsStand,
  wordsAroundEvidenceStand,
  sharedNamesChangeOpenly,
  updatesAreNeverRewritten,
  additionsBearTheirDay,
];
