import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenSum,
  aWrittenEvent,
  aWrittenStatement,
  aWrittenClause,
  aWrittenResult,
} from './facts.ts';
import { aWrittenSource, aWrittenVoice, aWrittenPlace, aWrittenTerm } from './library.ts';
import {
  aWrittenQuote,
  aWrittenForecast,
  aWrittenQuestion,
  aWrittenSection,
  aWrittenExplainer,
} from './story.ts';

/** The words of the one section of `aWrittenStory`. */
export const wordsOfTheSection = `<Fact id="workers">400 workers</Fact> repaired it for <Fact id="cost">US$1.2 billion</Fact>.

It <Fact id="reopening">reopened on 18 October 2024</Fact> and <Fact id="carries-traffic">is in use</Fact>.

<Clause id="article-2" />

<Sum facts="cost-per-worker" title="What each worker cost" />

<Quote id="engineer-on-time" />

It stands on <Term id="pier">piers</Term>.
`;

// So that the story owes its readers no second voice.
const admitted = { admission: true } as const;

/** A whole story that breaks no rule: one entry of everything that the builders name. */
export function aWrittenStory(): WrittenEntry[] {
  return [
    aWrittenExplainer('It did: <Fact id="reopening">on 18 October 2024</Fact>.'),
    aWrittenSection('repairs', wordsOfTheSection),
    aWrittenFigure('workers', { claims: [aFigureClaim(admitted)] }),
    aWrittenSum('cost', { claims: [aFigureClaim({ value: 1_200_000_000, ...admitted })] }),
    aWrittenEvent('reopening', {
      claims: [aSaidClaim({ says: 'The bridge reopened to traffic.', ...admitted })],
    }),
    aWrittenStatement('carries-traffic', { claims: [aSaidClaim(admitted)] }),
    aWrittenClause(),
    aWrittenResult(),
    aWrittenQuote(),
    aWrittenForecast(),
    aWrittenQuestion(),
    aWrittenSource('herald', {
      kind: 'official-document',
      archived: { url: 'https://archive.example/bridge', day: '2026-11-23' },
    }),
    aWrittenVoice(),
    aWrittenPlace(),
    aWrittenTerm(),
  ];
}

/** The same story with other entries put in the place of those that have the same file, or added. */
export function aWrittenStoryWith(...others: WrittenEntry[]): WrittenEntry[] {
  const files = new Set(others.map(({ file }) => file));
  return [...aWrittenStory().filter(({ file }) => !files.has(file)), ...others];
}
