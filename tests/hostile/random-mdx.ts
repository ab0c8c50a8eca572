/** Gives the next number of a sequence, from 0 up to but not including `below`. */
export type Random = (below: number) => number;

/** The same sequence for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const code = 'canary()';

const honest = [
  ...[
    'Words',
    'A b. ',
    'They import coal. ',
    'Import bans hold.',
    'exports fell',
    '한국어 ',
    'Москва',
    'a\u00A0b',
    'x_y_z',
  ],
  ...[
    '*a*',
    '**b**',
    '[c](https://un.org/)',
    '[d](/sources/)',
    '[e](#f)',
    '[m](mailto:a@b.org)',
    '- a\n- b',
    '1. a\n2. b',
  ],
  ...[
    '| a | b |\n| - | - |\n| c | d |',
    '### A',
    'a  \nb',
    '\\{x\\}',
    '\\<y>',
    '&lt;b&gt;',
    '&amp;',
    '&#123;x&#125;',
    'a } b',
    '"a"',
  ],
  ...[
    '<Fact id="workers">a</Fact>',
    '<Fact id="workers" />',
    'a.<Source id="herald" />',
    '<Said id="q">a</Said>',
    '<Quote id="q" />',
  ],
  ...[
    '<Term id="t">a</Term>',
    '<Unsourced because="A &amp; b.">c</Unsourced>',
    '<Chart facts="a b" title="A {b} c" />',
    '<Ledger />',
  ],
  ...[
    '<FoundingReport reads="wrong">\n\nA.\n\n</FoundingReport>',
    '<Places ids="a" title="`${x}`" />',
    '<Sum facts="a" title="it\'s" />',
  ],
];

const nasty = [
  ...[
    `{${code}}`,
    `{${code}`,
    '{',
    '}',
    '{}',
    '{/* a */}',
    '{`${canary}`}',
    `{"a"}`,
    `{<b>a</b>}`,
    '{...a}',
    '{a\n\n}',
    `\\\\{${code}}`,
  ],
  ...[
    'import a from "b"',
    'import\ta from "b"',
    'import\na from "b"',
    'import "b"',
    'import {a} from "b"',
    'import * as a from "b"',
    'import("b")',
  ],
  ...[
    'export const a = 1',
    'export\tconst a = 1',
    'export\nconst a = 1',
    'export default a',
    'export {a}',
    'export * from "b"',
    'export  let a',
    'export function a() {}',
  ],
  ...[
    'import',
    'export',
    'export ',
    'import ',
    'export\t',
    'await a',
    'const a = 1',
    'import.meta',
    'export type a = b',
    'import type a from "b"',
  ],
  ...[
    '<b>a</b>',
    '<script>canary()</script>',
    '<SCRIPT>a</SCRIPT>',
    '<img src=x onerror=canary() />',
    '<a href="javascript:canary()">a</a>',
    '<svg/onload=a>',
    '<br/>',
    '<div>',
    '</div>',
    '<>',
    '</>',
    '<a.b />',
    '<a:b />',
    '<_c />',
    '<$d />',
    '<Fragment set:html="<b>" />',
  ],
  ...[
    '<Fact id={canary} />',
    '<Fact {...canary} />',
    '<Fact id="a" onclick="canary()" />',
    '<Fact id="a" client:load />',
    '<Fact id=\'a" b="c\' />',
    '<Fact\nid="a"\n/>',
    '<Fact id="a"b="c" />',
    '<Fact id="&quot;{canary}&quot;" />',
    '<Fact id="a" set:html={canary} />',
    '<Fact id=<b>a</b> />',
    '<Fact id="a">{canary}</Fact>',
    '<Fact id="a" passage="x" />',
    '<FactSidebar passage="x" />',
    '<props.components />',
    '<_components.p />',
    '<MDXLayout />',
  ],
  ...[
    '![a](b.js)',
    '![a](../../x?raw)',
    '![a][b]',
    '[a]: javascript:canary()',
    '[a](javascript:canary())',
    '[a](java&Tab;script:canary())',
    '[a](&#106;avascript:b)',
    '[a](<javascript:b>)',
    '[a][b]',
    '[b]: https://un.org/ "t"',
    '[a](data:text/html,b)',
    '[a](//evil.example)',
    '[a](/\\evil.example)',
    'javascript:canary()',
    'http://un.org/',
    'www.un.org',
    'a@b.org',
    'https://a:b@un.org/',
  ],
  ...[
    '| a |\n| :-: |\n| c |',
    '[^1]',
    '[^1]: {canary}',
    '\t[^1]: {canary}',
    '> a',
    '> {canary}',
    '~~a~~',
    '`{a}`',
    '```js\ncanary()\n```',
    '~~~\n{a}\n~~~',
    '    {canary}',
    '---',
    '+++',
    '***',
    '# a',
    'a\n===',
    '- [ ] a',
    '<!-- a -->',
    '<!DOCTYPE a>',
    '<?a?>',
    '<![CDATA[a]]>',
    ':a[b]{c}',
    '::a{b=c}',
    ':::a\nb\n:::',
    '$a$',
    '$$\na\n$$',
    '{% a %}',
    '{{ a }}',
    '{# a #}',
    '@import "a"',
    '#{a}',
    '${a}',
    '<% a %>',
  ],
  ...[
    '&#x7b;canary()&#x7d;',
    '&lbrace;canary()&rbrace;',
    '&#x202E;',
    '\u202e',
    '\u0000',
    '\ufeff',
    '\u2028',
    '\r',
    '\u00ad',
    'аa',
    '\\\n',
    '\\',
    '`',
    '``',
    '|',
    '||',
    '_',
    '__',
    '![',
  ],
];

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
const tops = [
  ...[
    'layout: "data:text/javascript,canary()"',
    'slug: x',
    'draft: true',
    '__proto__: x',
    '"lay\\x6fut": x',
    'title: y',
    '<<: x',
    '&a b: c',
    '? a',
    'title: |\n  x\n---',
    '+++',
    '...',
    '---',
    'x: !!js/function "canary()"',
    ' ',
    '# a',
  ],
];

function pick<Item>(random: Random, list: readonly [Item, ...Item[]] | readonly Item[], instead: Item): Item {
  return list[random(list.length)] ?? instead;
}

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
  const odd = random(12) === 0 ? `${pick(random, tops, '')}\n` : '';
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
