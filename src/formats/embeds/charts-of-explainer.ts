import { chartId } from '../../addresses.ts';
import type { Explainer, Fact, ToldBlock, ToldChart } from '../../edition/edition.ts';
import { claimsOnScale, hasMoved } from '../../graphics/charts/claims-on-scale.ts';
import type { ChartOfFacts } from './embed.ts';

/**
 * Every chart of an explainer that others can show, each once by the facts whose claims it draws: those in its text, as they stand
 * there for the first time, and one for every other fact whose claims can be compared. So a chart that the text no longer shows is
 * still there for those who do.
 */
export function chartsOfExplainer(explainer: Explainer): ChartOfFacts[] {
  const { shortAnswer, sections, updates, facts } = explainer;
  const bodies = [shortAnswer, ...sections.map(({ body }) => body), ...updates.map(({ body }) => body)];
  const inText = bodies.flatMap(({ text }) => chartsIn(text));
  const byId = new Map<string, ChartOfFacts>();
  for (const chart of [...inText, ...facts.filter(canBeDrawn).map(plainChart)]) {
    const id = chartId(chart.facts.map((fact) => fact.id));
    if (!byId.has(id)) byId.set(id, chart);
  }
  return [...byId.values()];
}

/** Whether there is something to compare in what was said of a fact. */
export function canBeDrawn(fact: Fact): boolean {
  return claimsOnScale(fact) !== undefined;
}

function plainChart(fact: Fact): ChartOfFacts {
  return {
    facts: [fact],
    title: fact.label,
    form: hasMoved(fact) ? 'over-time' : 'side-by-side',
  };
}

function chartsIn(blocks: readonly ToldBlock[]): ToldChart[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block];
    return block.kind === 'founding-report' ? chartsIn(block.blocks) : [];
  });
}
