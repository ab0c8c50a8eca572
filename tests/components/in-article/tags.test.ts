import { expect, test } from 'vitest';
import Answer from '../../../src/components/in-article/Answer.astro';
import Chart from '../../../src/components/in-article/Chart.astro';
import Clause from '../../../src/components/in-article/Clause.astro';
import FoundingReport from '../../../src/components/in-article/FoundingReport.astro';
import Ledger from '../../../src/components/in-article/Ledger.astro';
import MapOfRegions from '../../../src/components/in-article/Map.astro';
import Places from '../../../src/components/in-article/Places.astro';
import Questions from '../../../src/components/in-article/Questions.astro';
import Quote from '../../../src/components/in-article/Quote.astro';
import Route from '../../../src/components/in-article/Route.astro';
import Sum from '../../../src/components/in-article/Sum.astro';
import Timeline from '../../../src/components/in-article/Timeline.astro';
import Term from '../../../src/components/in-article/Term.astro';
import Unsourced from '../../../src/components/in-article/Unsourced.astro';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aClaim, aForecast, aQuote, aSource, aVoice } from '../../examples/edition/evidence.ts';
import {
  aClauseFact,
  aDerivedFact,
  aFact,
  anEventFact,
  aStatementFact,
} from '../../examples/edition/facts.ts';
import { aPlace, aQuestion, aTerm } from '../../examples/edition/story.ts';
import { printed } from '../print-component.ts';

const source = aSource();
const explainer = anExplainer({
  facts: [
    aFact(),
    aStatementFact(),
    aDerivedFact(),
    anEventFact(),
    aClauseFact({
      leftOut: {
        words: [{ language: 'en', text: 'in repair' }],
        asQuoted: 'keeps the bridge […]',
        source,
        note: 'It is the duty itself.',
      },
      renderings: [
        {
          language: 'ru',
          text: 'Сторона немедленно чинит мост.',
          credit: 'as a newspaper gave it',
          source,
          phrases: [{ letter: 'a', words: 'немедленно' }],
        },
      ],
    }),
  ],
  quotes: [aQuote({ id: 'plain' })],
  forecasts: [aForecast({ facts: [aFact()], because: 'People cross.', criteriaSetAfterwards: true })],
  questions: [aQuestion({ facts: [aFact()] })],
  founding: aSource({ published: '2024-06-22' }),
});
const claimant = aVoice({ name: 'Hill State' });
const status = {
  internationalLaw: { says: 'Valley State', sources: [source] },
  claimedBy: { claimant, says: 'Hill State, 2022', sources: [source] },
};
const edition = anEdition({ explainers: [explainer], places: [aPlace({ status })], terms: [aTerm()] });
const print = (component: Parameters<typeof printed>[0], props: Record<string, string>, words?: string) =>
  printed(component, {
    props,
    locals: { explainer, edition },
    ...(words === undefined ? {} : { slots: { default: words } }),
  });
const text = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[ \n]+/g, ' ');

test('a part of the question has its verdict as an icon and the words of the story', async () => {
  const html = await print(
    Answer,
    { asked: 'Walkers', verdict: 'happened-differently', answer: 'They swim' },
    'Since June.',
  );
  expect(html).toMatch(/<dt>Walkers<\/dt> <dd>.*<svg.*They swim.*<\/dd> <dd class="line"> Since June\./);
});

test('a clause marks its phrases and the words left out, prints every language, and has its notes after it', async () => {
  const html = await print(Clause, { id: 'article-4' });
  expect(html).toMatch(
    /class="phrase"\s*><span>without delay<\/span><a class="letter" href="#note-article-4-a"/,
  );
  expect(html).toMatch(
    /class="left-out"\s*><span>in repair<\/span><a class="letter" href="#note-article-4-b"/,
  );
  expect(html).toContain('<p lang="ko"> 어느 일방은');
  expect(html.indexOf('id="note-article-4-a"')).toBeGreaterThan(html.indexOf('</figure>'));
  expect(text(html)).toContain('The words left out. It is the duty itself.');
});

test('other wordings of a clause are folded away, each with its credit, its source and the same letters', async () => {
  const html = await print(Clause, { id: 'article-4' });
  const folded = html.slice(html.indexOf('<details'), html.indexOf('</details>'));
  expect(text(folded)).toContain('Compare 1 other wording');
  expect(text(folded)).toContain('Russian: as a newspaper gave it');
  expect(folded).toMatch(
    /<p lang="ru">.*<mark class="phrase"\s*><span>немедленно<\/span><a[^>]*href="#note-article-4-a"/s,
  );
  expect(folded).toMatch(/<a[^>]*aria-label="Note a: No period"[^>]*lang="en"/);
  expect(text(folded)).toContain('The words of note b are missing here.');
  expect(folded).toContain(`href="/sources/${source.id}/"`);
});

test('a timeline has its years as landmarks, and leads to each thing', async () => {
  const html = await print(Timeline, {});
  expect(html).toContain('<section class="timeline" aria-labelledby="timeline-2024">');
  expect(html).toContain('<h3 id="timeline-2024">2024</h3>');
  expect(html).toContain('<time datetime="2024-06-19">19 Jun 2024</time>');
  expect(html).toMatch(/Event.*<a href="\/bridge\/facts\/opening\/">Opening of the bridge<\/a>/s);
  expect(html).toMatch(/Outcome.*Happened.*<a href="\/bridge\/forecasts\//s);
  expect(html).toContain('href="/bridge/timeline/"');
});

test('a clause of another kind of fact is refused', async () => {
  await expect(print(Clause, { id: 'crossings' })).rejects.toThrow(
    'Fact "crossings" is of the kind figure. Clause shows facts of the kind clause.',
  );
});

test('a chart prints each claim as a row with voice, day, source and value, and draws with attributes only', async () => {
  const html = await print(Chart, { facts: 'crossings', title: 'About six thousand cross' });
  expect(text(html)).toMatch(/River Board, 18 Oct 2024.*Newspaper The Valley Herald.*about 6,000 people/);
  expect(html).toContain('<rect');
  expect(html).not.toContain('style=');
});

test('a chart over time is told by its title, then in a sentence, then in a table, and leads to its file', async () => {
  const html = await print(Chart, {
    form: 'over-time',
    facts: 'crossings',
    title: 'About six thousand cross',
    note: 'Swimmers are not in it.',
  });
  const order = [
    'About six thousand cross',
    'role="img" aria-label="The only figure is about 6,000 people (River Board, 18 October 2024)."',
    'Swimmers are not in it.',
    'Said by River Board. Read in The Valley Herald.',
    '<td>about 6,000 people</td>',
    'href="/bridge/facts/crossings/claims.csv"',
  ].map((words) => html.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(html).not.toContain('style=');
});

test('a chart says so where its scale multiplies', async () => {
  const claims = [10, 9000].map((value) => aClaim({ figure: { kind: 'value', value } }));
  const facts = [aFact({ claims })];
  const html = await printed(Chart, {
    props: { facts: 'crossings', title: 'The counts lie far apart' },
    locals: { explainer: anExplainer({ facts }), edition },
  });
  expect(text(html)).toContain('the scale multiplies: equal steps to the right are equal multiples');
  expect(text(html)).toContain('The scale, from end to end 10 9,000');
});

test('a sum shows its operands with sources, the sign, and the result', async () => {
  const words = text(await print(Sum, { facts: 'share-on-foot', title: 'How many walk' }));
  expect(words).toMatch(/about 6,000 people .*÷ about 6,000 people .*= 40\u00a0%/);
  await expect(print(Sum, { facts: 'crossings', title: 'x' })).rejects.toThrow('A sum shows derived facts.');
});

test('places show whose they are by each law, with sources', async () => {
  const words = text(await print(Places, { ids: 'valley', title: 'Whose it is' }));
  expect(words).toMatch(/Valley .*Valley State .*Newspaper The Valley Herald.*Hill State, 2022/);
});

const kursk = aPlace({
  id: 'kursk',
  name: 'Kursk',
  area: 'RU-KRS',
  position: { lat: 51.7, lon: 36.2 },
  status: { internationalLaw: { says: 'It is Russian.', sources: [source] } },
});
const donetsk = aPlace({ id: 'donetsk', name: 'Donetsk', area: 'UA-14', status });
const port = aPlace({ id: 'port', name: 'Vladivostok', position: { lat: 43.1, lon: 131.9 } });
const korea = aPlace({ id: 'korea', name: 'North Korea', area: 'KP', position: { lat: 39, lon: 125.75 } });
const mapped = {
  explainer: anExplainer({
    facts: [
      aFact({ id: 'there', places: [kursk], label: 'Soldiers in Kursk' }),
      aStatementFact({ id: 'sailed', journey: { from: korea, to: port, by: 'sea' } }),
    ],
    forecasts: [aForecast({ id: 'foretold', places: [donetsk], verdict: 'happened-differently' })],
  }),
  edition: anEdition({ places: [kursk, donetsk, port, korea] }),
};

test('a map has one drawing for wide and one for narrow pages, a key in words and a table of the same places', async () => {
  const html = await printed(MapOfRegions, {
    props: { areas: 'donetsk kursk', forecast: 'foretold', happened: 'there', title: 'Where they went' },
    locals: mapped,
  });
  expect(html.match(/class="map-sheet is-(wide|narrow)"/g)).toHaveLength(2);
  expect(html.match(/<path id="map-donetsk-kursk-land" vector-effect="non-scaling-stroke"/g)).toHaveLength(1);
  expect(html.match(/<g role="img" aria-label="A map of Ukraine and its neighbours, /g)).toHaveLength(2);
  expect(html).toContain('href="/places/kursk/"');
  expect(html).not.toContain('style=');
  const words = text(html);
  expect(words).toContain('Hatched: claimed. The law of Hill State claims it');
  expect(words).toContain('Outline: forecast. Named in a forecast of 1 June 2024');
  expect(words).toMatch(/Solid: happened\..*Soldiers in Kursk/);
  expect(words).toMatch(/Donetsk .*Hill State, 2022 .*Happened differently/);
  expect(words).toMatch(/Kursk International law It is Russian\..*Soldiers in Kursk/);
});

test('a way has a line of its own for each part, and a list that says of each who tells of it', async () => {
  const html = await printed(Route, {
    props: { journeys: 'sailed', reached: 'there', shows: 'donetsk', title: 'The way' },
    locals: mapped,
  });
  expect(html.match(/class="map-way is-by-sea"/g)).toHaveLength(3);
  expect(html.match(/class="map-way is-by-unknown"/g)).toHaveLength(3);
  const words = text(html);
  expect(words).toMatch(
    /By sea from North Korea to Vladivostok\. .*Says who: River Board, as of 18 Oct 2024, reported\./,
  );
  expect(words).toContain('On to Kursk; by what way is not known. Soldiers in Kursk: about 6,000 people.');
  expect(words).toContain('A line that begins at a coast stands for a country: the port is not told.');
});

test('the ledger says who forecast what and when, how it ended, and by what measure set when', async () => {
  const words = text(await print(Ledger, {}));
  expect(words).toContain('The bridge will open before winter.');
  expect(words).toMatch(/Verdict: Happened as of 18 October 2024/);
  expect(words).toContain('Set on 2 June 2024, after the outcome was known.');
});

test('above the ledger stands how many forecasts ended how, and each entry leads to its own page', async () => {
  const html = await print(Ledger, {});
  expect(text(html)).toMatch(/^ ?Happened 1 /);
  expect(html).toContain('id="forecast-opens-by-winter"');
  expect(html).toContain('href="/bridge/forecasts/opens-by-winter/"');
});

test('an answered question names the update that answered it and its day, and is not counted as open', async () => {
  const answeredBy = {
    explainer: 'bridge',
    id: '2026-11-25-accounts',
    headline: 'The accounts are out.',
    day: '2026-11-20',
    published: '2026-11-25',
  };
  const questions = [aQuestion(), aQuestion({ id: 'who', question: 'Who paid?', answeredBy })];
  const html = await printed(Questions, { locals: { explainer: anExplainer({ questions }), edition } });
  expect(text(html)).toContain('1 question open, 1 answered since.');
  expect(text(html)).toMatch(/Who paid\? .*Answered on 25 November 2026: The accounts are out\./);
  expect(html).toContain('href="/bridge/updates/2026-11-25-accounts/"');
  expect(html).toContain('href="#question-who"');
});

test('a question says why it is open and what would settle it', async () => {
  const words = text(await print(Questions, {}));
  expect(words).toContain('What would settle it: The accounts for 2024.');
  expect(words).toContain('Listed as not known since 24 November 2026.');
});

test('a quotation names speaker, role, day and source', async () => {
  expect(text(await print(Quote, { id: 'plain' }))).toMatch(
    /“It will hold\.” Kim Da-ri .*Engineer\. Said 18 October 2024\./,
  );
});

test('the founding report is named by its month, and how it reads today is in words', async () => {
  const html = await print(FoundingReport, { reads: 'wrong' }, '<p>It said less.</p>');
  expect(text(html)).toContain('The report of June 2024: an error here');
  expect(html).toContain('href="/bridge/founding-report/"');
  expect(html).toContain('<p>It said less.</p>');
});

test('words without a source carry the reason in sight', async () => {
  expect(text(await print(Unsourced, { because: 'nobody counts' }, 'many'))).toBe(
    'many (without a source: nobody counts)',
  );
});

test('a glossary word leads to its meaning', async () => {
  expect(await print(Term, { id: 'pier' }, 'piers')).toBe('<a class="term" href="#term-pier">piers</a>');
});
