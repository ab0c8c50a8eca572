import { cardSize, type BesideCard, type Card, type CardMark } from '../../formats/cards/card.ts';
import { icon, inkOf, strip } from './card-drawings.ts';
import { column, row, type CardNode, type Hand } from './card-node.ts';
import { fitText, type Measure } from './fit-text.ts';
import { inks, type Ink } from './inks.ts';

/** The smaller part, in pixels, the double red rule at its edge included. */
export const smallPart = { width: 424, height: cardSize.height };
const inner = { left: 42, right: 40, top: 56, bottom: 48, rule: 8 };
const width = smallPart.width - inner.left - inner.right - inner.rule;
const height = smallPart.height - inner.top - inner.bottom;
const greyLine = '#6f7d73';

/** How large things are set, and in how many lines at most: they become smaller first, and only then are they cut. */
const steps = [
  ...[1, 0.92, 0.86, 0.8].map((scale) => ({ scale, lines: 6 })),
  ...[5, 4, 3, 2, 1].map((lines) => ({ scale: 0.8, lines })),
];

interface Setting {
  scale: number;
  lines: number;
  paper: Ink;
  measure: Measure;
}

const sans = { face: 'sans', weight: 400, lineHeight: 1.28 } as const satisfies Hand;
const bold = { ...sans, weight: 600 } as const satisfies Hand;
const figures = {
  face: 'serif',
  weight: 600,
  lineHeight: 1.1,
  letterSpacing: '-0.015em',
} as const satisfies Hand;
const names = { face: 'serif', weight: 500, lineHeight: 1.2 } as const satisfies Hand;

/**
 * The smaller part, on the other paper: how the matter stands, as of when, who says so; and where it belongs, at the foot.
 * @throws if it does not fit in the smallest sizes
 */
export async function composeSmallPart(card: Card, measure: Measure): Promise<CardNode> {
  const paper = card.paper === 'white' ? inks.ledger : inks.paper;
  for (const step of steps) {
    const setting = { ...step, paper, measure };
    const foot = await footOf(card.foot, setting);
    const beside = await besideOf(card.beside, setting);
    const taken = (await measure(foot)).height + (await measure(beside)).height;
    if (taken > height) continue;
    return column([beside, foot], {
      width: smallPart.width,
      height: smallPart.height,
      justifyContent: 'space-between',
      paddingTop: inner.top,
      paddingBottom: inner.bottom,
      paddingLeft: inner.left,
      borderLeft: `${inner.rule}px double ${inks.rubric}`,
      backgroundColor: paper,
    });
  }
  throw new Error(`Too much stands beside "${card.heading}" for a share card.`);
}

async function besideOf(parts: readonly BesideCard[], setting: Setting): Promise<CardNode> {
  const nodes: CardNode[] = [];
  for (const [place, part] of parts.entries()) {
    const isInList = part.kind === 'mark' && parts[place - 1]?.kind === 'mark';
    const line = place === 0 ? `2px solid ${inks.ink}` : `1px solid ${greyLine}`;
    const above = part.kind === 'strip' || isInList ? {} : { borderTop: line, paddingTop: 12 };
    nodes.push(column(await partOf(part, setting), { width, ...above, paddingBottom: isInList ? 12 : 16 }));
  }
  return column(nodes, { width });
}

async function partOf(part: BesideCard, setting: Setting): Promise<CardNode[]> {
  switch (part.kind) {
    case 'mark':
      return [await markOf(part, setting, 30)];
    case 'figure':
      return [
        await wholeFigure(part.figure, figures, 46, setting),
        await lines(part.words, sans, 24, setting, 3),
        ...(part.mark === undefined ? [] : [await markOf(part.mark, setting, 24)]),
        await lines(part.by, { ...sans, color: inks.ink2 }, 21, setting, 2),
      ];
    case 'change':
      return [
        await lines(part.words, bold, 22, setting, 3),
        ...(part.was === undefined
          ? []
          : [await wholeFigure(part.was, { ...names, color: inks.ink2, isStruck: true }, 26, setting)]),
        await wholeFigure(part.now, figures, 38, setting),
        await lines(part.by, { ...sans, color: inks.ink2 }, 21, setting, 3),
      ];
    case 'labelled':
      return labelled(part, setting);
    case 'strip':
      return [column([strip(part.squares, width, 76)], { paddingTop: 14 })];
  }
}

async function labelled(
  part: Extract<BesideCard, { kind: 'labelled' }>,
  setting: Setting,
): Promise<CardNode[]> {
  const { label, words, native, isSetAside = false } = part;
  const hand: Hand = isSetAside ? { ...names, color: inks.ink2, isStruck: true } : names;
  return [
    await lines(label, { ...sans, color: inks.ink2 }, 21, setting, 2),
    await lines(words, hand, 30, setting, 6),
    ...(native === undefined
      ? []
      : [await lines(native.text, { ...names, weight: 400, language: native.language }, 28, setting, 2)]),
  ];
}

async function markOf({ icon: name, word }: CardMark, setting: Setting, size: number): Promise<CardNode> {
  const room = { width: width - size - 12, height: size * 3, sizes: [size * setting.scale] };
  const { node } = await fitText(word, { ...bold, color: inkOf(name) }, room, setting.measure);
  return row([icon(name, setting.paper, size * 0.9), node], { gap: 12, alignItems: 'center', paddingTop: 4 });
}

async function footOf(foot: readonly string[], setting: Setting): Promise<CardNode> {
  const nodes: CardNode[] = [];
  for (const line of foot) nodes.push(await lines(line, sans, 23, setting, 3));
  return column(nodes, { width, gap: 4, flexShrink: 0 });
}

/** A figure is never cut: half of one would be another. It becomes smaller instead. */
async function wholeFigure(text: string, hand: Hand, size: number, setting: Setting): Promise<CardNode> {
  const { scale, measure } = setting;
  const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((part) => size * scale * part);
  const height = 2 * size * scale * hand.lineHeight + 1;
  return (await fitText(text, hand, { width, height, sizes }, measure)).node;
}

/** A text in so many lines at most; fewer where the step is a tighter one. */
async function lines(
  text: string,
  hand: Hand,
  size: number,
  setting: Setting,
  most: number,
): Promise<CardNode> {
  const { scale, measure } = setting;
  const scaled = size * scale;
  const count = Math.min(most, setting.lines);
  const sizes = [scaled, scaled * 0.9, scaled * 0.8];
  return (await fitText(text, hand, { width, height: count * scaled * hand.lineHeight + 1, sizes }, measure))
    .node;
}
