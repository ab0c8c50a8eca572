import { chartId, embedPage, factPage } from '../../addresses.ts';
import type { Explainer, Fact } from '../../edition/edition.ts';
import { newestFirst } from '../../wording/chart.ts';
import { wordUnit } from '../../wording/fact.ts';
import type { ChartOfFacts, Embed } from './embed.ts';
import { countedIn, noticesOf, signOf } from './embed-of-fact.ts';
import { earlierPlaces } from './earlier-places.ts';
import { linesOfPublishers } from './word-publishers.ts';

/** A chart to be embedded: the claims of its facts, drawn, with how each fact stands and who says what. */
export function embedOfChart({ facts, form, note, title }: ChartOfFacts, explainer: Explainer): Embed {
  const id = chartId(facts.map((fact) => fact.id));
  const [first] = facts;
  const claims = newestFirst(facts).map(({ claim }) => claim);
  const voices = [...new Set(claims.map(({ by }) => by.shortName))];
  return {
    address: embedPage(explainer.id, 'charts', id),
    earlier: earlierPlaces(explainer, 'charts', facts),
    folder: 'charts',
    page: factPage(explainer.id, first?.id ?? ''),
    title: `Chart: ${title}`,
    content: {
      kicker: facts.length === 1 ? `Chart of fact ${first?.number ?? ''}` : 'Chart',
      signs: facts.map((fact) => ({
        ...signOf(fact),
        of: facts.length === 1 ? undefined : `Fact ${fact.number}`,
      })),
      notices: facts.flatMap((fact) => noticesOf(fact).map((notice) => named(fact, notice, facts.length))),
      sentence: title,
      lead: facts.map(whatIsCounted).join(' '),
      chart: { facts, form, note },
      lines: [
        ...(note === undefined ? [] : [{ label: 'Not comparable', words: note }]),
        { label: 'Said by', words: voices.join('; ') },
        ...facts.flatMap((fact) => countedIn(fact).map((line) => named(fact, line, facts.length))),
        ...linesOfPublishers(claims),
      ],
      checked: facts.map(({ review }) => review.last).toSorted()[0],
      to: facts.map((fact) => ({
        address: factPage(explainer.id, fact.id),
        words: `Fact ${fact.number}: every figure with its sources`,
      })),
      question: explainer.question,
    },
  };
}

function whatIsCounted(fact: Fact): string {
  const unit = wordUnit(fact);
  return `${fact.label}${unit === undefined ? '' : `, ${unit}`}.`;
}

function named<Notice extends { label: string }>(fact: Fact, notice: Notice, count: number): Notice {
  return count === 1 ? notice : { ...notice, label: `Fact ${fact.number}: ${notice.label}` };
}
