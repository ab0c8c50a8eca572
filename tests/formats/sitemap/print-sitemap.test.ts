import { expect, test } from 'vitest';
import { listedPages } from '../../../src/formats/sitemap/listed-pages.ts';
import { printNewsSitemap, printSitemap } from '../../../src/formats/sitemap/print-sitemap.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aCorrection, anUpdate } from '../../examples/edition/story.ts';
import { readSitemap } from '../../examples/sitemap/read-sitemap.ts';

test('a page is listed with the day on which it last changed, or without one', async () => {
  const pages = [{ address: '/a&b/', changed: '2026-11-24' }, { address: '/about/' }];
  expect(await readSitemap(printSitemap(pages))).toEqual([
    { address: 'https://double-entry.example/a&amp;b/', changed: '2026-11-24' },
    { address: 'https://double-entry.example/about/' },
  ]);
});

test('an update that was corrected changed on the day of its correction', () => {
  const correction = aCorrection({ id: 'mended', published: '2026-11-26' });
  const update = anUpdate({
    published: '2026-11-20',
    correctedBy: [{ ...correction, explainer: 'bridge' }],
  });
  const pages = listedPages(anEdition({ explainers: [anExplainer({ updates: [update] })] }));
  expect(pages.find(({ address }) => address === `/bridge/updates/${update.id}/`)?.changed).toBe(
    '2026-11-26',
  );
});

test('drafts are not listed', () => {
  const draft = anUpdate({ isDraft: true });
  const whole = anExplainer({ id: 'secret', isDraft: true });
  const edition = anEdition({ explainers: [anExplainer({ updates: [draft] }), whole] });
  expect(listedPages(edition).filter(({ address }) => /secret|updates\/./.test(address))).toEqual([]);
  expect(printNewsSitemap(edition)).not.toMatch(/secret|updates\/./);
});

test('news is what was published in the two days before that of the edition, also over the end of a month', async () => {
  const update = (id: string, published: string) =>
    anUpdate({ id, day: published, published, headline: 'Ice & “fire”' });
  const updates = [update('new', '2026-03-01'), update('edge', '2026-02-27'), update('old', '2026-02-26')];
  const explainers = [anExplainer({ published: '2026-01-01', updates })];
  const text = printNewsSitemap(anEdition({ today: '2026-03-01', explainers }));
  expect((await readSitemap(text)).map(({ address }) => address.split('/').at(-2))).toEqual(['edge', 'new']);
  expect(text).toContain('<news:title>Ice &amp; “fire”</news:title>');
  expect(text).toContain('<news:language>en</news:language>');
});

test('a development of long ago is no news though we enter it today; what we correct or make clear today is', async () => {
  const today = '2026-03-01';
  const of = { day: '2024-08-06', published: today };
  const updates = [
    anUpdate({ id: 'old', ...of }),
    anUpdate({ id: 'fresh', day: '2026-02-27', published: today }),
    { ...anUpdate({ id: 'clear', ...of }), kind: 'clarification' as const },
    aCorrection({ id: 'mended', ...of }),
  ];
  const explainers = [anExplainer({ published: '2026-01-01', updates })];
  const news = await readSitemap(printNewsSitemap(anEdition({ today, explainers })));
  expect(news.map(({ address }) => address.split('/').at(-2))).toEqual(['clear', 'fresh', 'mended']);
});

test('where nothing is news, the list names the front page as no news, for a list of nothing is not valid', async () => {
  const text = printNewsSitemap(anEdition({ today: '2027-03-01' }));
  expect(await readSitemap(text)).toEqual([{ address: 'https://double-entry.example/' }]);
  expect(text).not.toContain('<news:');
  await expect(readSitemap(text.replace(/<url>.*<\/url>/, ''))).rejects.toThrow(/urlset/);
});

test('a list that is not as the schemas ask is found out', async () => {
  await expect(readSitemap(printSitemap([{ address: '/', changed: 'yesterday' }]))).rejects.toThrow(
    /lastmod/,
  );
  const text = printNewsSitemap(anEdition({ today: '2026-11-24' }));
  await expect(readSitemap(text.replace('<news:language>en', '<news:language>English'))).rejects.toThrow(
    /language/,
  );
});
