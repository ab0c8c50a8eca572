import { describe, expect, test } from 'vitest';
import { embedOfFact } from '../../../src/formats/embeds/embed-of-fact.ts';
import { embedOfForecast } from '../../../src/formats/embeds/embed-of-forecast.ts';
import { embedsOfEdition, placesOfEmbeds } from '../../../src/formats/embeds/embeds-of-edition.ts';
import { offeredByFact } from '../../../src/formats/embeds/offered.ts';
import { sizeOfEmbed } from '../../../src/formats/embeds/size-of-embed.ts';
import { snippetOf } from '../../../src/formats/embeds/snippet.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aCitation, aClaim, aForecast, aSource, aVoice } from '../../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../../examples/edition/facts.ts';
import { aBody, aSection } from '../../examples/edition/story.ts';

const guild = aVoice({ id: 'guild', name: 'Ferry Guild' });
const board = aClaim({ asOf: '2024-10-18', figure: { kind: 'value', value: 6000 } });
const ferry = aClaim({ by: guild, asOf: '2024-03-01', figure: { kind: 'value', value: 4000 } });
const two = aFact({ claims: [board, ferry] });

describe('the embed of a fact', () => {
  test('says what the fact is, how it stands and as of when, who says so, where it is read, and when somebody looked', () => {
    const { title, content } = embedOfFact(aFact({ number: 12 }), anExplainer());
    expect(title).toBe('Fact 12: People who cross the bridge in a day');
    expect(content).toMatchObject({
      kicker: 'Fact 12',
      signs: [{ word: 'Reported', asOf: '2024-10-18' }],
      notices: [],
      figure: 'about 6,000',
      unit: 'people',
      sentence: 'People who cross the bridge in a day',
      checked: '2026-11-24',
      question: 'Is the bridge open again?',
      to: [{ words: 'Fact 12 with its sources' }],
    });
    expect(content.lines.map(({ label }) => label)).toEqual([
      'Says who',
      'Reported',
      'What is counted',
      'Read in',
    ]);
  });

  test('takes no side where voices differ: others are told, and why they differ', () => {
    const fact = aFact({
      claims: [board, ferry],
      apart: [board, ferry],
      independence: { outlets: 8, voices: 2 },
      standing: 'disputed',
      standingNote: 'They count in different ways.',
    });
    const { lines } = embedOfFact(fact, anExplainer()).content;
    expect(lines).toContainEqual({ label: 'Says who', words: 'River Board' });
    expect(lines).toContainEqual({
      label: 'How many speak of it',
      words: '8 outlets, 2 voices; they differ',
    });
    expect(lines).toContainEqual({ label: 'Others say', words: 'Ferry Guild: 4,000 (1 Mar 2024)' });
    expect(lines).toContainEqual({
      label: 'Disputed',
      words: 'Voices say things that cannot both be true. They count in different ways.',
    });
  });

  test('tells first that it was overtaken, that we had it wrong, and that nobody has looked again in time', () => {
    const fact = aFact({
      standing: 'outdated',
      mended: [
        { was: '7,000.', now: '6,000.', day: '2026-11-20' },
        { was: '8,000', now: '7,000', day: '2026-11-01' },
      ],
      review: { by: '2026-11-10', last: '2026-10-01', isOverdue: true },
    });
    const { notices, lines } = embedOfFact(fact, anExplainer()).content;
    expect(notices).toEqual([
      { label: 'Outdated', words: 'It was right for its day, and things have changed since.' },
      {
        label: 'Corrected on 20 November 2026',
        words: 'was 7,000, now 6,000. Corrected before, on 1 November 2026.',
      },
      { label: 'Not rechecked', words: 'since 1 October 2026: another look was due by 10 November 2026.' },
    ]);
    expect(lines.map(({ label }) => label)).not.toContain('Outdated');
  });

  test('says what its figure counts, in a frame that has the room for it; a statement counts nothing', () => {
    const counting = (definition: string) => embedOfFact(aFact({ definition }), anExplainer()).content;
    const short = counting('Walkers only.');
    expect(short.lines).toContainEqual({ label: 'What is counted', words: 'Walkers only.' });
    const long = counting('Walkers only. Riders are not among them. '.repeat(6));
    expect(sizeOfEmbed(long).height).toBeGreaterThan(sizeOfEmbed(short).height);
    const statement = embedOfFact(aStatementFact(), anExplainer()).content;
    expect(statement.lines.map(({ label }) => label)).not.toContain('What is counted');
  });

  test('is read in what bears it out, tells apart who disputes it, and leaves out what gives context', () => {
    const sources = (['supports', 'disputes', 'context'] as const).map((stance) =>
      aCitation({ stance, source: aSource({ publisher: `The ${stance}` }) }),
    );
    const { lines } = embedOfFact(aFact({ claims: [aClaim({ sources })] }), anExplainer()).content;
    expect(lines.slice(-2)).toEqual([
      { label: 'Read in', words: 'The supports' },
      { label: 'Disputed by', words: 'The disputes' },
    ]);
  });

  test('names three publishers and counts the others', () => {
    const sources = ['A', 'B', 'B', 'C', 'D', 'E'].map((publisher) =>
      aCitation({ source: aSource({ publisher }) }),
    );
    const { lines } = embedOfFact(aFact({ claims: [aClaim({ sources })] }), anExplainer()).content;
    expect(lines).toContainEqual({ label: 'Read in', words: 'A; B; C; 2 more' });
  });
});

describe('the embed of a forecast', () => {
  test('says what became of it and by what that is measured; an open one is open as of the last look', () => {
    const open = { ...aForecast({ verdict: 'open' }), resolved: undefined };
    const { signs, lines } = embedOfForecast(open, anExplainer()).content;
    expect(signs).toEqual([{ icon: 'open', word: 'Open', asOf: '2026-11-24' }]);
    expect(lines.map(({ label }) => label)).toEqual([
      'Who said so',
      'What became of it',
      'Measured by',
      'Read in',
    ]);
    expect(lines).toContainEqual({ label: 'What became of it', words: 'It can still come about.' });
  });
});

describe('the embeds of an edition', () => {
  const drawn = {
    kind: 'chart',
    title: 'The later count is the higher one',
    facts: [two],
    form: 'over-time',
    note: 'Each on one day.',
  } as const;
  const story = () =>
    anExplainer({
      facts: [two, aStatementFact()],
      sections: [aSection({ body: aBody({ text: [{ ...drawn, facts: [two] }] }) })],
    });
  const charts = (explainer = story()) =>
    embedsOfEdition(anEdition({ explainers: [explainer] })).filter(({ folder }) => folder === 'charts');

  test('have a chart as the text draws it, under an address that does not change with title or form', () => {
    const [chart, ...others] = charts();
    expect(others).toEqual([]);
    expect(chart?.address).toBe(`/bridge/charts/${two.id}/embed/`);
    expect(chart?.content).toMatchObject({
      sentence: 'The later count is the higher one',
      chart: { form: 'over-time' },
      lines: [
        { label: 'Not comparable', words: 'Each on one day.' },
        { label: 'Said by', words: 'River Board; Ferry Guild' },
        { label: 'What is counted' },
        { label: 'Read in' },
      ],
    });
  });

  test('keep a chart that the text no longer draws, for those who show it', () => {
    const [chart] = charts(anExplainer({ facts: [two] }));
    expect(chart?.address).toBe(`/bridge/charts/${two.id}/embed/`);
    expect(chart?.content).toMatchObject({ sentence: two.label, chart: { form: 'side-by-side' } });
  });

  test('have a chart of several facts by all their ids, and offer it on the page of each', () => {
    const tolls = aFact({ id: 'tolls', number: 4, claims: [board, ferry] });
    const explainer = anExplainer({
      facts: [two, tolls],
      sections: [aSection({ body: aBody({ text: [{ ...drawn, facts: [two, tolls] }] }) })],
    });
    const chart = charts(explainer).find(({ address }) => address.includes('.'));
    expect(chart?.address).toBe(`/bridge/charts/${two.id}.tolls/embed/`);
    expect(chart?.content.signs.map(({ of }) => of)).toEqual([`Fact ${two.number}`, 'Fact 4']);
    expect(offeredByFact(tolls, explainer).map(({ what }) => what)).toEqual([
      'This fact',
      'The chart “The later count is the higher one”',
      'Its figures as a chart',
    ]);
  });

  test('stand still under every name that they had', () => {
    const fact = aFact({ ...two, formerly: ['walkers'] });
    const explainer = anExplainer({ id: 'bridge', formerly: ['ferry'], facts: [fact] });
    const addresses = placesOfEmbeds(anEdition({ explainers: [explainer] })).map(
      ({ params: { explainer: story, folder, id } }) => `${story}/${folder}/${id}`,
    );
    for (const folder of ['facts', 'charts'])
      for (const story of ['bridge', 'ferry'])
        for (const id of [fact.id, 'walkers']) expect(addresses).toContain(`${story}/${folder}/${id}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('say that a fact was withdrawn, when and why and what takes its place, and no longer what it said', () => {
    const see = aFact({ id: 'crossings-by-week', number: 9, label: 'People who cross in a week' });
    const withdrawn = { stood: two, on: '2026-11-25', because: 'Both boards took it back.', toldIn: [], see };
    const explainer = anExplainer({ facts: [see], withdrawn: { facts: [withdrawn], updates: [] } });
    const found = embedsOfEdition(anEdition({ explainers: [explainer] })).filter(({ title }) =>
      title.startsWith('Withdrawn'),
    );
    expect(found.map(({ address }) => address)).toEqual([
      `/bridge/facts/${two.id}/embed/`,
      `/bridge/charts/${two.id}/embed/`,
    ]);
    for (const { content } of found) {
      expect(content).toMatchObject({
        signs: [{ icon: 'withdrawn', asOf: '2026-11-25' }],
        sentence: 'This fact was withdrawn on 25 November 2026',
        lines: [{ label: 'Why', words: 'Both boards took it back.' }],
        to: [{ words: 'What stood here' }, { words: 'In its place: fact 9, People who cross in a week' }],
      });
      expect(content.figure).toBeUndefined();
      expect(content.chart).toBeUndefined();
      expect(JSON.stringify(content)).not.toContain('6,000');
    }
  });

  test('say that an explainer was withdrawn wherever anything of it was embedded', () => {
    const withdrawn = {
      id: 'canal',
      question: 'Is the canal open?',
      kicker: 'The valley',
      published: '2026-11-01',
      on: '2026-11-25',
      because: 'It was about another canal.',
      pages: ['/canal/', '/canal/facts/locks/', '/canal/forecasts/opening/', '/canal/updates/2026-11-02-a/'],
    };
    const edition = anEdition({ withdrawn: { explainers: [withdrawn], sources: [] } });
    const found = embedsOfEdition(edition).filter(({ address }) => address.startsWith('/canal/'));
    expect(found.map(({ address }) => address)).toEqual([
      '/canal/facts/locks/embed/',
      '/canal/charts/locks/embed/',
      '/canal/forecasts/opening/embed/',
    ]);
    for (const { content } of found)
      expect(content.sentence).toBe('This explainer was withdrawn on 25 November 2026');
  });
});

describe('the snippet', () => {
  test('keeps marks of a title out of the markup', () => {
    const fact = aFact({ label: 'The “<b>” & the "c"' });
    expect(snippetOf(embedOfFact(fact, anExplainer()))).toContain(
      ': The “&lt;b&gt;” &amp; the &quot;c&quot; (Double Entry)" width="600"',
    );
  });

  test('gives a frame that grows with what it shows, in steps', () => {
    const heightOf = (says: string) =>
      sizeOfEmbed(embedOfFact(aStatementFact({ claims: [aClaim({ says })] }), anExplainer()).content).height;
    const [short, long] = [
      heightOf('It is open.'),
      heightOf('It is open to all who come on foot. '.repeat(6)),
    ];
    expect(long).toBeGreaterThan(short);
    for (const height of [short, long]) expect(height % 10).toBe(0);
  });

  test('is offered lower for a column that is never as narrow as a phone, where that saves room', () => {
    const framesOf = (standingNote: string) => {
      const fact = aFact({ ...two, apart: [board, ferry], standing: 'disputed', standingNote });
      return offeredByFact(fact, anExplainer({ facts: [fact] }))[0]?.frames ?? [];
    };
    const [any, wide] = framesOf('They count in different ways, on different days. '.repeat(6));
    expect(any).toMatchObject({ narrowest: 320, width: 600 });
    expect(wide).toMatchObject({ narrowest: 480, width: 600 });
    expect(wide?.height).toBeLessThan(any?.height ?? 0);
    expect(wide?.snippet).toBe(any?.snippet.replace(/height="\d+"/, `height="${String(wide?.height)}"`));
    expect(offeredByFact(two, anExplainer({ facts: [two] }))[0]?.frames).toHaveLength(1);
  });
});
