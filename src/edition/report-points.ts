import { readings } from '../prose/tags.ts';
import type { Fact, Quote, Section, Source } from './edition.ts';
import { once } from './joining/order.ts';
import { piecesIn } from './pieces-in.ts';
import type { Reading, ToldBlock } from './told-text.ts';

/** A point of the founding report, as it reads today. */
export interface ReportPoint {
  reads: Reading;
  /** The section in which it is told. */
  section: Section;
  blocks: ToldBlock[];
  /** What it stands on: each once, in the order of the words. */
  facts: Fact[];
  quotes: Quote[];
  sources: { source: Source; at?: string | undefined }[];
}

/** How many points read in one way. */
export interface ReadingCount {
  reads: Reading;
  count: number;
}

/** How many points read how, in the order of the readings; those without a point are left out. */
export function tallyOfPoints(points: readonly ReportPoint[]): ReadingCount[] {
  return readings
    .map((reads) => ({ reads, count: points.filter((point) => point.reads === reads).length }))
    .filter(({ count }) => count > 0);
}

/** Every point of the founding report that the sections mark, in their order. */
export function reportPointsIn(sections: readonly Section[]): ReportPoint[] {
  return sections.flatMap((section) =>
    section.body.text.flatMap((block) => {
      if (block.kind !== 'founding-report') return [];
      const pieces = piecesIn(block.blocks);
      const sources = pieces.filter((piece) => piece.kind === 'source');
      return [
        {
          reads: block.reads,
          section,
          blocks: block.blocks,
          facts: once(pieces.flatMap((piece) => (piece.kind === 'fact' ? [piece.fact] : []))),
          quotes: once(pieces.flatMap((piece) => (piece.kind === 'said' ? [piece.quote] : []))),
          sources: sources
            .filter(({ source, at }, index) => index === firstOf(sources, source, at))
            .map(({ source, at }) => ({ source, at })),
        },
      ];
    }),
  );
}

function firstOf(
  all: readonly { source: Source; at?: string | undefined }[],
  source: Source,
  at: string | undefined,
): number {
  return all.findIndex((other) => other.source === source && other.at === at);
}
