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

/** Points that read in one way, in the order of the sections. */
export interface PointsOfReport {
  reads: Reading;
  points: ReportPoint[];
}

/** Every point of the founding report that the sections mark, by how it reads, in the order of the readings. */
export function reportIn(sections: readonly Section[]): PointsOfReport[] {
  const points = reportPointsIn(sections);
  return readings
    .map((reads) => ({ reads, points: points.filter((point) => point.reads === reads) }))
    .filter((group) => group.points.length > 0);
}

/** Every point of the founding report that the sections mark, in their order. */
function reportPointsIn(sections: readonly Section[]): ReportPoint[] {
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
