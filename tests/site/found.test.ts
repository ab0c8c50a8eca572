import { beforeAll, describe, expect, test } from 'vitest';
import { searchPage } from '../../src/addresses.ts';
import { makeFinder, type Findings } from '../../src/components/search-page/finder.ts';
import { searchedIn } from '../../src/components/search-page/ready-search.ts';
import { months } from '../../src/wording/day.ts';
import { builtPage, bytesOf } from './built-site.ts';

const { document } = builtPage(searchPage);
const lines = [...document.querySelectorAll('#a-to-z [data-kind]')];
const addresses = lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? '');
const wordsAddress = document.querySelector('form')?.getAttribute('data-src') ?? '';
const words = bytesOf(wordsAddress).toString('utf8').split('\n').slice(0, -1);

describe('what readers ask is found', () => {
  let find: (asked: string) => Findings;
  beforeAll(async () => {
    find = await makeFinder(searchedIn(lines, words), months);
  });

  test('with a text of words for each line', () => {
    expect(words).toHaveLength(lines.length);
  });

  const story = '/north-korea-russia';
  const fact = (id: string) => `${story}/facts/${id}/`;
  // A question of a reader, and what must be among the first three.
  test.for([
    // people, by name, with slips, in their own script
    ['Kim Jong Un', '/voices/kim-jong-un/'],
    ['kim jong-un', '/voices/kim-jong-un/'],
    ['kim jong eun', '/voices/kim-jong-un/'],
    ['김정은', '/voices/kim-jong-un/'],
    ['김정', '/voices/kim-jong-un/'],
    ['ㄱㅈㅇ', '/voices/kim-jong-un/'],
    ['ㅈㅌㅇ', '/voices/cho-tae-yong/'],
    ['좉', '/voices/cho-tae-yong/'],
    ['putin', '/voices/vladimir-putin/'],
    ['Владимир Путин', '/voices/vladimir-putin/'],
    ['Zelensky', '/voices/volodymyr-zelensky/'],
    ['zelenskiy', '/voices/volodymyr-zelensky/'],
    ['zelenskyy', '/voices/volodymyr-zelensky/'],
    ['Зеленський', '/voices/volodymyr-zelensky/'],
    ['guseinova', '/voices/olena-guseinova/'],
    ['gusenova', '/voices/olena-guseinova/'],
    ['who is Olena Guseinova?', '/voices/olena-guseinova/'],
    ['Guseinova, Olena', '/voices/olena-guseinova/'],
    ['gerasimow', '/voices/valery-gerasimov/'],
    ['안찬일', '/voices/an-chan-il/'],
    ['조태용은', '/voices/cho-tae-yong/'],
    ['khinstein', '/voices/alexander-khinshtein/'],
    ['NIS', '/voices/nis/'],
    ['national inteligence service', '/voices/nis/'],
    ['MSMT', '/voices/msmt/'],
    ['uk defence intelligence', '/voices/uk-defence-intelligence/'],
    ['KCNA', '/voices/kcna/'],
    // places
    ['Kursk', '/places/kursk/'],
    ['zaporizhia', '/places/zaporizhzhia/'],
    ['pyonyang', '/places/pyongyang/'],
    ['Pyŏngyang', '/places/pyongyang/'],
    ['Москва', '/places/moscow/'],
    ['北京', '/places/beijing/'],
    ['vladiv', '/places/vladivostok/'],
    // facts
    ['soldiers killed', fact('soldiers-killed')],
    ['wounded soldiers', fact('soldiers-wounded')],
    ['treaty signed', fact('treaty-signed')],
    ['article 4', fact('article-4')],
    ['resolution 2397', fact('un-resolution-2397')],
    ['work visas', fact('north-korean-work-visas')],
    ['visa student', fact('student-visas')],
    ['prisoner', fact('prisoners')],
    ['sappers', fact('sappers-arrived')],
    ['11,000', fact('soldiers-in-kursk')],
    ['11000', fact('soldiers-in-kursk')],
    ['10 000', fact('soldiers-in-kursk')],
    ['4,700 casualties', fact('casualties')],
    ['casualtys', fact('casualties')],
    ['6.000', `${story}/updates/2026-02-12-nis-6000/`],
    ['10.000', fact('soldiers-in-kursk')],
    ['ammunition', fact('munitions-delivered')],
    ['injured', fact('soldiers-wounded')],
    ['pow', fact('prisoners')],
    ['19 June 2024', fact('treaty-signed')],
    ['2024-06-19', fact('treaty-signed')],
    ['19.06.2024', fact('treaty-signed')],
    ['19/6/2024', fact('treaty-signed')],
    ['2024. 6. 19.', fact('treaty-signed')],
    ['2024년 6월 19일', fact('treaty-signed')],
    ['12.02.2026', fact('engineers-in-february-2026')],
    ['2026.2.12', fact('engineers-in-february-2026')],
    ['28 april 2025', fact('north-korea-confirms')],
    ['exchange rate', fact('won-for-a-dollar-in-the-report')],
    // sources, updates, forecasts, words
    ['북한군은', '/sources/kbs-2024-06-22-nis/'],
    ['북한군', '/sources/kbs-2024-06-22-nis/'],
    ['국정원', '/sources/kbs-2024-06-22-nis/'],
    ['korea herald 101', '/sources/koreaherald-2025-08-22-101/'],
    ['саперы', '/sources/newskursk-2026-02-15-khinshtein/'],
    ['kim inspects museum 93 percent', `${story}/updates/2026-03-16-museum-nearly-done/`],
    ['zelensky 3,000 casualties', `${story}/updates/2024-12-23-zelensky-casualties/`],
    ['combat troops', `${story}/forecasts/combat-troops/`],
    ['prisoners of war', fact('prisoners')],
    ['mercenaries', `${story}/forecasts/mercenaries/`],
    ['mercenary', `${story}/#term-mercenary`],
    ['will north korea send troops', `${story}/`],
  ] as const)('%s', ([asked, wanted]) => {
    const found = find(asked).found.map(({ at }) => addresses[at]);
    expect(found.slice(0, 3)).toContain(wanted);
  });

  // A question, what must be found, and the last place at which it may stand.
  test.for([
    ['casualties', fact('casualties'), 2],
    ['casualties', `${story}/#term-casualty`, 1],
    ['casualty', `${story}/#term-casualty`, 1],
    ['15,000 soldiers', fact('soldiers-sent'), 1],
    ['how many north korean soldiers died', fact('soldiers-killed'), 1],
    ['how many soldiers were killed?', fact('soldiers-killed'), 1],
    ['kursk', '/places/kursk/', 1],
    ['2024-10-08', fact('first-transports'), 1],
    ['8 october 2024', fact('first-transports'), 1],
    ['국정원', '/voices/nis/', 1],
    ['국가정보원', '/voices/nis/', 1],
    ['corrections', '/corrections/', 1],
    ['method', '/method/', 1],
    ['how facts are entered', '/method/', 1],
    ['about', '/about/', 1],
    ['report an error', '/about/#errors', 1],
    ['sources', '/sources/', 1],
    ['voices', '/voices/', 1],
    ['places', '/places/', 1],
    ['forecasts', '/forecasts/', 1],
    ['timeline', `${story}/timeline/`, 1],
    ['feed', '/about/#feeds', 1],
    ['rss', '/about/#feeds', 1],
    ['contact', '/about/#errors', 1],
    ['privacy', '/about/#privacy', 1],
    ['privacy', '/about/#visits', 2],
    ['what your browser keeps', '/about/#visits', 1],
    ['data', '/about/#data', 1],
    ['methodology', '/method/', 1],
  ] as const)('%s: %s, at place %i at the latest', ([asked, wanted, place]) => {
    const found = find(asked).found.map(({ at }) => addresses[at]);
    expect(found.slice(0, place)).toContain(wanted);
  });

  test('a day written either way, alike', () => {
    expect(find('2024-10-08')).toEqual(find('8 October 2024'));
    expect(find('2024-10')).toEqual(find('October 2024'));
    expect(find('12.02.2026')).toEqual(find('12 February 2026'));
    expect(find('2026. 2. 12.')).toEqual(find('12 February 2026'));
  });

  test.for(['ㅂ', '부', '북', '북ㅎ', '북하', '북한', 'ㅂㅎ'])('북한, of which %s is typed', (typed) => {
    const sources = find(typed).found.map(({ at }) => addresses[at]);
    expect(sources).toContain('/sources/kbs-2024-06-22-nis/');
    expect(sources).toContain('/sources/ytn-2013-12-19-anchanil/');
  });

  test('no slip for a word that is there, and no name for one that is far from all', () => {
    expect(find('corrections').found.flatMap(({ fits }) => fits)).not.toContain('collections');
    expect(find('Lavrov')).toEqual({ found: [], whole: 0, nearest: [] });
  });

  test.for([
    ['poutine', 'Vladimir Putin'],
    ['Zaporozhye', 'Zaporizhzhia'],
    ['korsakow dnepr', ''],
  ] as const)('nothing for %s, which is told', ([asked, near]) => {
    const { found, nearest } = find(asked);
    expect(found).toEqual([]);
    expect(nearest.map((at) => lines[at]?.textContent ?? '').join(' ')).toContain(near);
  });
});
