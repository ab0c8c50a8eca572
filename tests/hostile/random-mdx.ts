import { honest } from './honest-fragments.ts';
import { nasty, nastyFields } from './nasty-fragments.ts';
import { pick, type Random } from './random.ts';

const parts = [
  ' ',
  '\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '',
  '\t',
  '\n\t',
  '  \n',
  '\n    ',
  '\\',
  '\n- ',
  '\n> ',
  ' | ',
  '\n| ',
];
const wraps: readonly ((inner: string) => string)[] = [
  (inner) => `- ${inner}`,
  (inner) => `1. ${inner}`,
  (inner) => `> ${inner}`,
  (inner) => `### ${inner}`,
  (inner) => `*${inner}*`,
  (inner) => `**${inner}**`,
  (inner) => `~~${inner}~~`,
  (inner) => `[${inner}](https://un.org/)`,
  (inner) => `[a](${inner})`,
  (inner) => `| a |\n| - |\n| ${inner} |`,
  (inner) => `<Fact id="workers">${inner}</Fact>`,
  (inner) => `<Fact id="${inner}" />`,
  (inner) => `<FoundingReport reads="wrong">\n\n${inner}\n\n</FoundingReport>`,
  (inner) => `<b>${inner}</b>`,
  (inner) => `  ${inner}`,
  (inner) => `\t${inner}`,
];

/** A random section: honest and nasty fragments beside and in one another, and now and then odd fields. */
export function randomSection(random: Random): string {
  const count = 1 + random(6);
  // Half of the documents hold honest fragments only, so that many get past the desk; odd ways to join them stay.
  const isHonest = random(10) < 5;
  let body = '';
  for (let n = 0; n < count; n += 1) {
    let piece = isHonest || random(3) > 0 ? pick(random, honest, '') : pick(random, nasty, '');
    for (let times = random(8) === 0 ? 1 + random(3) : 0; times > 0; times -= 1) {
      piece = pick(random, wraps, (inner) => inner)(piece);
    }
    body += piece + (isHonest && random(4) > 0 ? '\n\n' : pick(random, parts, ' '));
  }
  const odd = random(12) === 0 ? `${pick(random, nastyFields, '')}\n` : '';
  return `---\ntitle: More\nkind: background\n${odd}---\n${random(4) === 0 ? '' : '\n'}${body}\n`;
}

/**
 * A text with a few changes that nobody meant: single bits, cuts, doublings, pieces of another text, nasty fragments.
 * @param other where pieces come from
 */
export function mutated(random: Random, text: string, other: string): string {
  let bytes = Buffer.from(text);
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const at = random(bytes.length);
    const piece = bytes.subarray(at, at + 1 + random(60));
    const rest = (from: number) => bytes.subarray(from);
    const from = Buffer.from(other);
    const start = random(from.length);
    const put = (what: Uint8Array) => Buffer.concat([bytes.subarray(0, at), what, rest(at)]);
    switch (random(6)) {
      case 0:
        bytes = Buffer.from(bytes);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(7));
        break;
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), rest(at + piece.length)]);
        break;
      case 2:
        bytes = put(piece);
        break;
      case 3:
        bytes = put(from.subarray(start, start + random(80)));
        break;
      case 4:
        bytes = Buffer.from(bytes.subarray(0, at));
        break;
      default:
        bytes = put(Buffer.from(pick(random, nasty, '')));
    }
    if (bytes.length === 0) return 'x';
  }
  return bytes.toString('latin1') === text ? text : new TextDecoder().decode(bytes);
}
