import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveSite } from '../../src/desk/serve.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { cardsOfEdition } from '../../src/formats/cards/cards-of-edition.ts';
import { drawCard } from '../../src/press/cards/draw-card.ts';
import { findBrowser } from '../../src/desk/pdf/find-browser.ts';

/*
 * `npm run measure`: the figures that the project has promised and that depend on the machine, or are too slow for every
 * run of the checks. Needs a built site and a browser.
 */

const measured = {
  front: '/',
  explainer: longest(
    'dist/*/index.html',
    /^\/(sources|voices|places|forecasts|corrections|about|method|search)\/$/,
  ),
  since: longest('dist/*/since/*/index.html'),
  fact: longest('dist/*/facts/*/index.html'),
};

console.log('Weight, brotli at its best, in bytes');
for (const [kind, address] of Object.entries(measured)) printWeight(kind, address);

console.log(
  '\nLighthouse, mobile: performance, accessibility, best practices, search; requests; bytes; layout shift',
);
const site = await serveSite('dist', 0);
for (const [kind, address] of Object.entries(measured))
  await printScores(kind, new URL(address, site.address).href);
await site.close();

await printCards();

console.log('\nProcessor time of `npm run check`, in seconds');
for (let run = 1; run <= 3; run += 1) printCheckTime(run);

function longest(pattern: string, others = /^$/): string {
  const addresses = globSync(pattern)
    .map((path) =>
      path
        .replaceAll('\\', '/')
        .replace(/^dist/, '')
        .replace(/index\.html$/, ''),
    )
    .filter((address) => !others.test(address));
  const size = (address: string) => readFileSync(`dist${address}index.html`).length;
  const [first] = addresses.toSorted((a, b) => size(b) - size(a));
  if (first === undefined) throw new Error(`There is no ${pattern}. Run \`npm run build\` first.`);
  return first;
}

async function printCards(): Promise<void> {
  const { edition } = readEdition('content', undefined, 'readers');
  const cards = edition === undefined ? [] : cardsOfEdition(edition);
  const drawn: { time: number; bytes: number }[] = [];
  for (const { card } of cards) {
    const before = process.hrtime.bigint();
    const { length: bytes } = await drawCard(card);
    drawn.push({ time: Number(process.hrtime.bigint() - before) / 1e6, bytes });
  }
  const tell = (sizes: number[]) => {
    const inOrder = sizes.toSorted((a, b) => a - b);
    return `${Math.round(inOrder[inOrder.length >> 1] ?? NaN)}, at most ${Math.round(inOrder.at(-1) ?? NaN)}`;
  };
  console.log(`\nShare cards: ${cards.length}`);
  console.log(`  milliseconds to draw one: ${tell(drawn.map(({ time }) => time))}`);
  console.log(`  bytes of one: ${tell(drawn.map(({ bytes }) => bytes))}`);
}

function printWeight(kind: string, address: string): void {
  const html = readFileSync(`dist${address}index.html`);
  const addressesOf = (pattern: RegExp, text: string) => [...new Set(text.match(pattern) ?? [])];
  const sheets = addressesOf(/\/[\w./-]+\.css/g, html.toString('utf8')).map((path) =>
    readFileSync(`dist${path}`),
  );
  const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const script = sum(
    addressesOf(/\/[\w./-]+\.js\b/g, html.toString('utf8')).map((path) =>
      brotli(readFileSync(`dist${path}`)),
    ),
  );
  const fonts = sheets.flatMap((sheet) => addressesOf(/\/[\w./-]+\.woff2/g, sheet.toString('utf8')));
  const style = sum(sheets.map(brotli));
  const fontBytes = sum([...new Set(fonts)].map((path) => readFileSync(`dist${path}`).length));
  console.log(
    `  ${kind} ${address}: HTML ${brotli(html)} + CSS ${style} = ${brotli(html) + style}; fonts ${fontBytes}; script, not needed, ${script}`,
  );
}

async function printScores(kind: string, address: string): Promise<void> {
  const browser = await findBrowser();
  const chrome = await launch({
    chromePath: browser.path,
    chromeFlags: [
      '--headless=new',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    envVars: { ...process.env, ...browser.environment },
  });
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'error' });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
    const { categories, audits } = result.lhr;
    const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
      Math.round((categories[id]?.score ?? 0) * 100),
    );
    const items = audits['network-requests']?.details;
    const requests = items?.type === 'table' ? items.items.length : NaN;
    const { 'total-byte-weight': weight, 'cumulative-layout-shift': shift } = audits;
    console.log(
      `  ${kind}: ${scores.join(' / ')}; ${requests} requests; ${weight?.numericValue} bytes; shift ${shift?.numericValue}`,
    );
    for (const { id, score, title } of Object.values(audits)) {
      if (score !== null && score < 0.9) console.log(`    ${id} ${score}: ${title}`);
    }
  } finally {
    chrome.kill();
  }
}

function printCheckTime(run: number): void {
  const tellAtExit =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1e6); });";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellAtExit)}`, 'src/desk/check.ts'],
    { encoding: 'utf8' },
  );
  const seconds = Number(stderr.trim().split('\n').at(-1));
  console.log(`  run ${run}: ${seconds.toFixed(2)} (exit code ${status})`);
}
