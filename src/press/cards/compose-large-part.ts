import { cardSize, type Card } from '../../formats/cards/card.ts';
import { column, inHand, row, words, type CardNode, type Hand } from './card-node.ts';
import { doubleRule } from './card-drawings.ts';
import { families } from './card-faces.ts';
import { smallPart } from './compose-small-part.ts';
import { fitText, type Measure } from './fit-text.ts';
import { inks } from './inks.ts';

/** The larger part, in pixels. */
const largePart = { width: cardSize.width - smallPart.width, height: cardSize.height };
const inner = { left: 64, right: 56, top: 48, bottom: 44 };
const width = largePart.width - inner.left - inner.right;
/** What the name of the site takes, with the space after it. */
const heightOfName = 84;

const hands = {
  kicker: { face: 'sans', weight: 600, lineHeight: 1.25 },
  large: { face: 'serif', weight: 600, lineHeight: 1, letterSpacing: '-0.02em' },
  unit: { face: 'serif', weight: 500, lineHeight: 1.15 },
  heading: { face: 'serif', weight: 500, lineHeight: 1.08, letterSpacing: '-0.018em' },
  lead: { face: 'serif', weight: 400, lineHeight: 1.32 },
} as const satisfies Record<string, Hand>;

/** What is left of the height for the parts that come after. */
interface Rest {
  height: number;
  measure: Measure;
}

/** The larger part: the name of the site, what the page is, the figure or day, the heading, and how an answer begins. */
export async function composeLargePart(card: Card, measure: Measure): Promise<CardNode> {
  const rest = { height: largePart.height - inner.top - inner.bottom - heightOfName, measure };
  const above = [...(await kickerOf(card, rest)), ...(await largeOf(card, rest))];
  const lead = await leadOf(card, rest);
  const heading = await headingOf(card, rest);
  return column([nameOfSite(), ...above, heading, ...lead], {
    width: largePart.width,
    height: largePart.height,
    paddingTop: inner.top,
    paddingLeft: inner.left,
    backgroundColor: card.paper === 'white' ? inks.paper : inks.ledger,
  });
}

function nameOfSite(): CardNode {
  const hand: Hand = { face: 'serif', weight: 600, lineHeight: 1.2, letterSpacing: '-0.01em' };
  return row([inHand('Double', hand, 34), doubleRule(24, 36), inHand('Entry', hand, 34)], {
    alignItems: 'center',
    height: 40,
    marginBottom: heightOfName - 40,
  });
}

async function kickerOf({ kicker, isCorrection }: Card, rest: Rest): Promise<CardNode[]> {
  if (kicker === undefined) return [];
  const hand = { ...hands.kicker, color: isCorrection ? inks.rubric : inks.ink };
  const { node } = await fitText(kicker, hand, { width, height: 36, sizes: [28, 26, 24] }, rest.measure);
  return taking(rest, 46, node);
}

async function largeOf({ large, unit, paper }: Card, rest: Rest): Promise<CardNode[]> {
  if (large === undefined) return [];
  // A day is read before a headline, a figure is what the card is about.
  const sizes = paper === 'white' ? [80, 72, 64, 56] : [128, 112, 96, 84, 72, 62, 54, 46, 40, 34, 28];
  const fitted = await fitText(
    large,
    hands.large,
    { width, height: paper === 'white' ? 84 : 132, sizes },
    rest.measure,
  );
  const figure = taking(rest, (await rest.measure(fitted.node)).height + 16, fitted.node);
  if (unit === undefined) return figure;
  const after = await fitText(unit, hands.unit, { width, height: 84, sizes: [40, 36, 32] }, rest.measure);
  return [...figure, ...taking(rest, (await rest.measure(after.node)).height + 18, after.node)];
}

async function headingOf({ heading, large, lead }: Card, rest: Rest): Promise<CardNode> {
  const isAlone = large === undefined;
  const sizes = isAlone ? [76, 70, 64, 58, 52, 46, 42, 38, 34, 31, 28] : [54, 50, 46, 42, 38, 34, 31, 28];
  const hand = isAlone ? hands.heading : { ...hands.heading, lineHeight: 1.16, letterSpacing: '-0.01em' };
  const room = { width, height: rest.height - (lead === undefined ? 0 : 26), sizes };
  return (await fitText(heading, hand, room, rest.measure)).node;
}

/** Its first words are bold; what is cut is cut at its end. */
async function leadOf({ lead }: Card, rest: Rest): Promise<CardNode[]> {
  if (lead === undefined) return [];
  const size = 30;
  const height = 3 * size * hands.lead.lineHeight + 1;
  const whole = `${lead.first} ${lead.rest}`.trim();
  const { text } = await fitText(
    whole,
    hands.lead,
    { width: width - 16, height, sizes: [size] },
    rest.measure,
  );
  const style = { fontFamily: families.serif, fontSize: size, lineHeight: hands.lead.lineHeight };
  const first = words(text.slice(0, lead.first.length), { ...style, fontWeight: 700, display: 'inline' });
  const others = words(text.slice(lead.first.length), { ...style, fontWeight: 400, display: 'inline' });
  const node: CardNode = {
    type: 'container',
    style: { display: 'block', width, marginTop: 26, flexShrink: 0 },
    children: lead.first === '' ? [others] : [first, others],
  };
  return taking(rest, (await rest.measure(node)).height, node);
}

/** Takes a height from what is left, and gives the box that height. */
function taking(rest: Rest, height: number, node: CardNode): CardNode[] {
  rest.height -= height;
  return [column([node], { height, flexShrink: 0 })];
}
