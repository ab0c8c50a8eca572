import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import type { Explainer } from '../../src/edition/edition.ts';
import { schemas } from '../../src/schemas/content-kinds.ts';
import { joined } from '../examples/joined-story.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenClause,
  aWrittenExplainer,
  aWrittenFigure,
  aWrittenForecast,
  aWrittenPlace,
  aWrittenQuestion,
  aWrittenQuote,
  aWrittenSection,
  aWrittenSource,
  aWrittenStatement,
  aWrittenStory,
  aWrittenStoryWith,
  aWrittenTerm,
  aWrittenUpdate,
  aWrittenVoice,
  wordsOfTheSection,
} from '../examples/written-entries.ts';

function factNamed({ facts }: Explainer, id: string) {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  return fact;
}

test('the example story has the shape of content', () => {
  for (const { kind, data } of aWrittenStory()) expect(schemas[kind].parse(data)).toEqual(data);
});

describe('assembling', () => {
  test('finds every problem at once, by place, and joins nothing', () => {
    const { edition, problems } = assembleEdition(
      aWrittenStoryWith(
        aWrittenFigure('workers', { standing: 'confirmed', claims: [aFigureClaim({ by: 'nobody' })] }),
        aWrittenSource('herald', { accessed: '2024-10-18' }),
        aWrittenForecast('reopens-in-autumn', { verdict: 'open' }),
      ),
    );
    expect(edition).toBeUndefined();
    const errors = problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ file, rule }) => `${file.split('/').at(-1) ?? ''}: ${rule}`)).toEqual([
      'workers.yaml: confirmed-facts-have-two-voices',
      'workers.yaml: every-reference-exists',
      'reopens-in-autumn.yaml: resolved-forecasts-have-evidence',
      'herald.yaml: days-are-in-order',
    ]);
  });

  test('joins where there are only warnings, and keeps them', () => {
    const { edition, problems } = assembleEdition([
      ...aWrittenStory(),
      aWrittenSource('tribune', { archived: { url: 'https://archive.example/1', day: '2026-11-23' } }),
    ]);
    expect(edition).toBeDefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['every-source-is-used']);
  });

  test('joins nothing where a file could not be read', () => {
    expect(
      assembleEdition(aWrittenStory(), { unread: ['content/sources/tribune.yaml'] }).edition,
    ).toBeUndefined();
  });

  test('takes the newest day of publication for today, unless it is told', () => {
    const update = aWrittenUpdate('2026-11-25-new', '', { day: '2026-11-25', published: '2026-11-25' });
    expect(joined(aWrittenStoryWith(update)).edition.today).toBe('2026-11-25');
    expect(assembleEdition(aWrittenStory(), { today: '2027-01-01' }).edition?.today).toBe('2027-01-01');
  });

  test('gives the same edition whatever the order of the entries', () => {
    const [one, other] = [aWrittenStory(), aWrittenStory().toReversed()].map(
      (entries) => joined(entries).edition,
    );
    expect(serialize(other).equals(serialize(one))).toBe(true);
  });

  test('gives an empty edition for no content', () => {
    expect(assembleEdition([])).toMatchObject({ edition: { explainers: [], sources: [] }, problems: [] });
  });
});

describe('a joined fact', () => {
  const claims = [
    aFigureClaim({ asOf: '2024-01-01', value: 100 }),
    aFigureClaim({
      asOf: '2024-03-01',
      value: 300,
      by: 'town',
      sources: [{ source: 'tribune' }, { source: 'herald' }],
    }),
    aFigureClaim({
      asOf: '2024-02-01',
      value: 400,
      sources: [{ source: 'gazette', at: 'page 2', words: 'four hundred' }],
    }),
  ];
  const others = [aWrittenVoice('town'), aWrittenSource('tribune'), aWrittenSource('gazette')];
  const standing = 'disputed';

  test('has its newest claim first, without a preferred one', () => {
    const section = aWrittenSection(
      'repairs',
      wordsOfTheSection.replace('<Sum facts="cost-per-worker" title="What each worker cost" />', ''),
    );
    const entries = aWrittenStoryWith(
      section,
      aWrittenFigure('workers', { standing, claims }),
      ...others,
    ).filter(({ id }) => id !== 'cost-per-worker');
    const fact = factNamed(joined(entries).explainer, 'workers');
    expect(fact.claims.map(({ asOf }) => asOf)).toEqual(['2024-03-01', '2024-02-01', '2024-01-01']);
    expect(fact.current).toBe(fact.claims[0]);
    expect(fact.sources.map(({ id }) => id)).toEqual(['tribune', 'herald', 'gazette']);
    expect(fact.voices.map(({ id }) => id)).toEqual(['town', 'river-board']);
  });

  test('has its preferred claim first, then the others, the newest first', () => {
    const preferred = claims.map((claim) =>
      claim.value === 400 ? { ...claim, preferred: true as const } : claim,
    );
    const fact = factNamed(
      joined(aWrittenStoryWith(aWrittenFigure('workers', { standing, claims: preferred }), ...others))
        .explainer,
      'workers',
    );
    expect(fact.claims.map(({ figure }) => figure)).toEqual([
      { kind: 'value', value: 400 },
      { kind: 'value', value: 300 },
      { kind: 'value', value: 100 },
    ]);
    expect(fact.current.sources[0]).toMatchObject({
      at: 'page 2',
      words: 'four hundred',
      stance: 'supports',
    });
  });

  test('knows what is worked out from it, and a result what it is worked out from', () => {
    const { explainer } = joined(aWrittenStory());
    const result = factNamed(explainer, 'cost-per-worker');
    const workers = factNamed(explainer, 'workers');
    expect(result.kind === 'derived' && result.of.map(({ id }) => id)).toEqual(['cost', 'workers']);
    expect(workers.supports.map(({ id }) => id)).toEqual(['cost-per-worker']);
  });

  test('knows where it stands, and how often', () => {
    const update = aWrittenUpdate(
      '2026-11-20-new',
      '<Fact id="workers">400</Fact> and <Fact id="workers" />.',
      { headline: 'Counted.' },
    );
    const { explainer } = joined(aWrittenStoryWith(update));
    expect(factNamed(explainer, 'workers').uses).toEqual([
      { title: 'The repairs', part: 'repairs', times: 1 },
      { title: 'Counted.', part: '2026-11-20-new', times: 2 },
    ]);
    expect(factNamed(explainer, 'reopening').uses).toEqual([
      { title: 'The short answer', part: undefined, times: 1 },
      { title: 'The repairs', part: 'repairs', times: 1 },
    ]);
  });

  test('of kind clause has its English text first and letters for its notes', () => {
    const leftOut = {
      words: { ko: '지체', en: 'laws' },
      asQuoted: 'The parties […]',
      source: 'herald',
      note: 'Why.',
    };
    const phrase = { words: 'parties', title: 'Who', note: 'Both.' };
    const clause = aWrittenClause('article-2', {
      text: { ko: '지체 없이', ru: 'без', en: 'The parties repair it under their laws.' },
      phrases: [phrase, { ...phrase, words: 'repair' }],
      leftOut,
    });
    const { explainer } = joined(aWrittenStoryWith(clause));
    expect(factNamed(explainer, 'article-2')).toMatchObject({
      texts: [{ language: 'en' }, { language: 'ko' }, { language: 'ru' }],
      phrases: [{ letter: 'a' }, { letter: 'b', words: 'repair' }],
      leftOut: {
        words: [
          { language: 'en', text: 'laws' },
          { language: 'ko', text: '지체' },
        ],
        source: { id: 'herald' },
      },
    });
  });
});

describe('a joined explainer', () => {
  test('has its sections by number and its updates from the newest', () => {
    const entries = aWrittenStoryWith(
      aWrittenSection('tenth', 'Later.', {}, 10),
      aWrittenSection('second', 'Then.', {}, 2),
      aWrittenUpdate('2026-11-01-a', '', { day: '2026-11-01', published: '2026-11-24' }),
      aWrittenUpdate('2026-11-10-b', '', { day: '2026-11-10', published: '2026-11-24' }),
      aWrittenUpdate('2026-11-12-c', '', {
        kind: 'correction',
        day: '2026-11-12',
        published: '2026-11-23',
        was: 'A',
        now: 'B',
        where: 'C',
      }),
    );
    const { explainer } = joined(entries);
    expect(explainer.sections.map(({ id, order }) => `${order} ${id}`)).toEqual([
      '1 repairs',
      '2 second',
      '10 tenth',
    ]);
    expect(explainer.updates.map(({ id }) => id)).toEqual(['2026-11-10-b', '2026-11-01-a', '2026-11-12-c']);
    expect(explainer.updates.at(-1)).toMatchObject({ kind: 'correction', was: 'A', now: 'B', where: 'C' });
  });

  test('was updated when the newest update was published', () => {
    expect(joined(aWrittenStory()).explainer.updated).toBe('2026-11-24');
    const update = aWrittenUpdate('2026-11-20-new', '', { published: '2026-12-01' });
    expect(joined(aWrittenStoryWith(update)).explainer.updated).toBe('2026-12-01');
  });

  test.each([
    ['One.\n\nMore\nwrapped.', ['One.', 'More wrapped.']],
    ['One.\nMore.', ['One.', 'More.']],
    ['One.', ['One.']],
  ])('has the paragraphs of its method: %j', (method, paragraphs) => {
    expect(joined(aWrittenStoryWith(aWrittenExplainer('', { method }))).explainer.method).toEqual(paragraphs);
  });

  test('has the rows of its short answer', () => {
    const front = aWrittenExplainer(
      '<Answer asked="Bridge" verdict="happened" answer="Open">It <Fact id="reopening">did</Fact>.</Answer>\n\n<Answer asked="Tolls" verdict="open" answer="Not yet">Wait.</Answer>',
    );
    const { explainer } = joined(aWrittenStoryWith(front));
    expect(explainer.answers).toEqual([
      { asked: 'Bridge', verdict: 'happened', answer: 'Open' },
      { asked: 'Tolls', verdict: 'open', answer: 'Not yet' },
    ]);
    expect(explainer.shortAnswer.facts.map(({ id }) => id)).toEqual(['reopening']);
  });

  test('lists the words it explains, and no other', () => {
    const section = aWrittenSection('words', 'A <Term id="pier">pier</Term>.', {}, 3);
    const terms = joined(aWrittenStoryWith(section, aWrittenTerm('pier'), aWrittenTerm('span'))).explainer
      .terms;
    expect(terms.map(({ id }) => id)).toEqual(['pier']);
  });

  test('counts words, minutes, standings, kinds of source and what stands without a source', () => {
    const section = aWrittenSection(
      'long',
      `<Unsourced because="Common knowledge.">Rivers flow.</Unsourced> ${'word '.repeat(230)}`,
      { title: 'The 77 rivers', unsourced: [{ words: '77 rivers', because: 'We counted.' }] },
      2,
    );
    const { explainer } = joined(
      aWrittenStoryWith(section, aWrittenStatement('carries-traffic', { standing: 'unverified' })),
    );
    expect(explainer.sections[1]?.body).toMatchObject({
      words: 232,
      unsourced: [
        { text: '77 rivers', because: 'We counted.' },
        { text: 'Rivers flow.', because: 'Common knowledge.' },
      ],
    });
    expect(explainer.minutes).toBe(2);
    expect(explainer.tally).toEqual([
      { standing: 'reported', count: 5 },
      { standing: 'unverified', count: 1 },
    ]);
    expect(explainer.sourceTally).toEqual([{ kind: 'official-document', count: 1 }]);
  });

  test('knows whether criteria were set after the outcome was known', () => {
    expect(joined(aWrittenStory()).explainer.forecasts[0]?.criteriaSetAfterwards).toBe(true);
    const forecast = aWrittenForecast('reopens-in-autumn', { criteriaSet: '2024-06-22' });
    expect(joined(aWrittenStoryWith(forecast)).explainer.forecasts[0]?.criteriaSetAfterwards).toBe(false);
  });

  test('lists the questions that are still open', () => {
    const answered = aWrittenQuestion('tolls', { answeredBy: '2026-11-20-new' });
    const { explainer } = joined(aWrittenStoryWith(answered, aWrittenUpdate('2026-11-20-new', '')));
    expect(explainer.questions.map(({ id }) => id)).toEqual(['next-repair']);
  });
});

describe('the sources and voices of an edition', () => {
  const status = {
    internationalLaw: { says: 'Of the valley.', sources: ['atlas'] },
    claimedBy: { says: 'Of the town.', claimant: 'town', sources: ['decree'] },
  };
  const entries = aWrittenStoryWith(
    aWrittenExplainer('It did.', { founding: 'founding' }),
    aWrittenSection('more', 'So.<Source id="cited" />\n\n<Places ids="north-bank" title="Places" />', {}, 2),
    aWrittenPlace('north-bank', { status }),
    aWrittenQuote('engineer-on-time', { source: 'printed', speaker: 'engineer' }),
    aWrittenForecast('reopens-in-autumn', { source: 'foretold', by: 'prophet' }),
    aWrittenStatement('carries-traffic', {
      claims: [aSaidClaim({ by: 'driver', sources: [{ source: 'seen' }] })],
    }),
    ...['founding', 'cited', 'printed', 'foretold', 'seen'].map((id) =>
      aWrittenSource(id, { publisher: id }),
    ),
    aWrittenSource('atlas', { kind: 'reference' }),
    aWrittenSource('decree', { kind: 'official-document', derivedFrom: ['original'] }),
    aWrittenSource('original', { kind: 'academic' }),
    aWrittenSource('unused'),
    ...['town', 'engineer', 'prophet', 'driver', 'silent'].map((id) => aWrittenVoice(id, { name: id })),
  );
  const { edition, explainer } = joined(entries);

  test('are those cited anywhere, by kind, publisher and title', () => {
    expect(explainer.sources.map(({ id }) => id)).toEqual([
      'decree',
      'herald',
      'cited',
      'foretold',
      'founding',
      'printed',
      'seen',
      'atlas',
    ]);
    expect(explainer.voices.map(({ id }) => id)).toEqual([
      'river-board',
      'driver',
      'engineer',
      'prophet',
      'town',
    ]);
  });

  test('include what a source is taken from, no source that is not used, and every voice', () => {
    expect(edition.sources.map(({ id }) => id)).not.toContain('unused');
    expect(edition.sources.map(({ id }) => id)).toContain('original');
    expect(edition.voices.map(({ id }) => id)).toContain('silent');
  });

  test('know who rests on them', () => {
    const herald = edition.sources.find(({ id }) => id === 'herald');
    const board = edition.voices.find(({ id }) => id === 'river-board');
    expect(herald?.facts.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6]);
    expect(herald?.explainers[0]).toBe(explainer);
    expect(board?.claims.map(({ fact }) => fact.number)).toEqual([1, 2, 3, 5, 6]);
    expect(edition.sources.find(({ id }) => id === 'printed')?.quotes[0]).toBe(explainer.quotes[0]);
    expect(edition.voices.find(({ id }) => id === 'prophet')?.forecasts[0]).toBe(explainer.forecasts[0]);
  });
});
