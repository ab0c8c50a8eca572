import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { cardsOfEdition } from '../../../src/formats/cards/cards-of-edition.ts';
import { partsOfCard, wordsOfCard } from '../../../src/formats/cards/card.ts';
import { sharedCards, sharedSiteCard } from '../../../src/formats/cards/shared-card.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aClaim, aForecast, aVoice } from '../../examples/edition/evidence.ts';
import { aClauseFact, aFact, anEventFact, aStatementFact } from '../../examples/edition/facts.ts';
import { aBody, aCorrection, anUpdate } from '../../examples/edition/story.ts';

const figure = (value: number) => ({ kind: 'value', value }) as const;
const board = aVoice({ nativeName: { language: 'ko', text: '강 위원회' } });
const tribune = aVoice({ id: 'tribune', name: 'The Tribune' });
const words = (text: string) => ({ kind: 'words', words: text }) as const;

/** What the card at a page says, part by part. */
function saidAt(edition: Edition, page: string): string[] {
  const found = cardsOfEdition(edition).find(({ address }) => address === `/cards${page}.png`);
  if (found === undefined) throw new Error(`There is no card of ${page}.`);
  return partsOfCard(found.card);
}

describe('the card of a fact', () => {
  const saying = (fact: ReturnType<typeof aFact>) =>
    saidAt(anEdition({ explainers: [anExplainer({ facts: [fact] })] }), `/bridge/facts/${fact.id}`);

  test('says the figure, how it stands, as of when, and who says so in both scripts', () => {
    expect(saying(aFact({ claims: [aClaim({ by: board, figure: figure(7000) })] }))).toEqual([
      'Fact 1',
      '7,000 people',
      'People who cross the bridge in a day',
      'Reported',
      'As of: 18 October 2024',
      'Says who: River Board, 강 위원회',
      'Is the bridge open again?',
    ]);
  });

  test('names the other voices where they cannot all be right', () => {
    const other = aClaim({ by: tribune, figure: figure(9000), asOf: '2024-10-01' });
    const current = aClaim({ by: board, figure: figure(7000) });
    const fact = aFact({ standing: 'disputed', claims: [current, other], apart: [current, other] });
    expect(saying(fact)).toContain('Other voices: The Tribune: 9,000 (1 Oct 2024)');
  });

  test.each(['outdated', 'withdrawn', 'unverified'] as const)('says that it is %s', (standing) => {
    expect(saying(aFact({ standing }))).toContain(standing.replace(/^./, (letter) => letter.toUpperCase()));
  });

  test('says that it was corrected, and when', () => {
    const mended = [{ was: '60,000', now: '6,000', day: '2026-12-02' }];
    expect(saying(aFact({ mended }))).toContain('We corrected this fact on 2 December 2026');
  });

  test('without a figure says its sentence; of an event also when it was, of a clause the article', () => {
    const event = anEventFact({ claims: [aClaim({ says: 'The bridge was opened.', asOf: '2024-06-21' })] });
    const facts = [event, aClauseFact(), aStatementFact()];
    const edition = anEdition({ explainers: [anExplainer({ facts })] });
    expect(saidAt(edition, '/bridge/facts/opening')).toEqual(
      expect.arrayContaining(['The bridge was opened.', 'When it was: 19 June 2024']),
    );
    expect(saidAt(edition, '/bridge/facts/article-4').slice(1, 3)).toEqual([
      'Article 4',
      'Treaty on the Bridge',
    ]);
    expect(saidAt(edition, '/bridge/facts/bridge-open')[1]).toBe('The bridge is open.');
  });

  test('says its label where the sentence is in a script that cards cannot set, and leaves out a name that is', () => {
    const by = aVoice({ nativeName: { language: 'ar', text: 'مجلس النهر' } });
    const claims = [aClaim({ by, says: 'The bridge is called الجسر.' })];
    const edition = anEdition({ explainers: [anExplainer({ facts: [aStatementFact({ claims })] })] });
    const said = saidAt(edition, '/bridge/facts/bridge-open');
    expect(said[1]).toBe('State of the bridge');
    expect(said).toContain('Says who: River Board');
  });
});

describe('the card of an update', () => {
  const saying = (
    update: Parameters<typeof anUpdate>[0],
    current = aClaim({ by: board, figure: figure(7000) }),
  ) => {
    const fact = aFact({ claims: [current] });
    const claim = aClaim({ by: board, figure: figure(6000), asOf: '2024-10-01' });
    const brought = [{ fact, claim, before: aClaim({ by: board, figure: figure(5000) }) }];
    const edition = anEdition({ explainers: [anExplainer({ updates: [anUpdate({ brought, ...update })] })] });
    return saidAt(edition, '/bridge/updates/2026-11-24-open');
  };

  test('says first of all on which day it happened, then what it brought, and what was said since', () => {
    expect(saying({ day: '2025-04-28' })).toEqual([
      'Development',
      '28 April 2025',
      'The bridge is open again.',
      'People who cross the bridge in a day: 6,000 people, before: 5,000 people, River Board, 1 Oct 2024; since then River Board: 7,000 (18 Oct 2024)',
      'Is the bridge open again?',
      'On this site since 24 Nov 2026',
    ]);
  });

  test('without figures says who spoke', () => {
    const brought = [{ fact: aStatementFact(), claim: aClaim({ by: board }) }];
    expect(saying({ brought })).toContain('Says who: River Board, 강 위원회');
  });

  test('without figures says how the matter stands, so that an old denial does not pass for the last word', () => {
    const denied = (standingNote: string) =>
      saying({
        brought: [
          {
            fact: { ...aStatementFact(), standing: 'reported', standingNote },
            claim: aClaim({ by: board }),
          },
        ],
      });
    expect(denied('The board has said otherwise since.').slice(3, 6)).toEqual([
      'Says who: River Board, 강 위원회',
      'Reported',
      'Why: The board has said otherwise since.',
    ]);
    expect(denied('A very long reason. '.repeat(9))).not.toContain('Why');
  });

  test('of a correction says that it is one, what stood there and what stands there now', () => {
    const edition = anEdition({ explainers: [anExplainer({ updates: [aCorrection()] })] });
    expect(saidAt(edition, '/bridge/updates/2026-12-02-crossings')).toEqual([
      'Correction',
      '2 December 2026',
      'Ten times fewer cross the bridge than we said.',
      'What stood there: 60,000 a day',
      'What stands there now: 6,000 a day',
      'Is the bridge open again?',
      'On this site since 2 Dec 2026',
    ]);
  });
});

test('words that cards cannot set are left out where the card says enough without them', () => {
  const was = 'The bridge is called 北橋.';
  const paragraph = { kind: 'paragraph' as const, pieces: [words('It is called 北橋.')] };
  const shortAnswer = aBody({ text: [paragraph] });
  const edition = anEdition({ explainers: [anExplainer({ shortAnswer, updates: [aCorrection({ was })] })] });
  expect(saidAt(edition, '/bridge/updates/2026-12-02-crossings')).toHaveLength(5);
  expect(saidAt(edition, '/bridge')[1]).toMatch(/^People who cross/);
});

test('the card of what was renamed stands at its earlier address as well, and what has no card has none there', () => {
  const moved = [
    { from: '/bridge/facts/walkers/', to: '/bridge/facts/crossings/' },
    { from: '/old-bridge/', to: '/bridge/' },
    { from: '/sources/old/', to: '/sources/new/' },
  ];
  const edition = anEdition({ explainers: [anExplainer({ facts: [aFact()] })], moved });
  expect(saidAt(edition, '/bridge/facts/walkers')).toEqual(saidAt(edition, '/bridge/facts/crossings'));
  expect(saidAt(edition, '/old-bridge')).toEqual(saidAt(edition, '/bridge'));
  expect(cardsOfEdition(edition).filter(({ address }) => address.includes('sources'))).toEqual([]);
});

test('the card of a forecast says when and by whom it was made, and what became of it as of when', () => {
  const forecasts = [aForecast({ by: board, verdict: 'happened-differently' })];
  const edition = anEdition({ explainers: [anExplainer({ forecasts })] });
  expect(saidAt(edition, '/bridge/forecasts/opens-by-winter')).toEqual([
    'Forecast of 1 June 2024',
    'The bridge will open before winter.',
    'Happened differently',
    'As of: 18 October 2024',
    'Who said so: River Board, 강 위원회',
    'Is the bridge open again?',
  ]);
});

describe('the card of an explainer', () => {
  const text = (
    ...pieces: (
      { kind: 'words'; words: string } | { kind: 'strong'; pieces: [] | [ReturnType<typeof words>] }
    )[]
  ) => aBody({ text: [{ kind: 'paragraph', pieces }] });
  const saying = (shortAnswer = text()) =>
    saidAt(anEdition({ explainers: [anExplainer({ shortAnswer })] }), '/bridge');

  test('says the question, how the answer begins, key figures with standing and voice, how facts stand, and as of when', () => {
    const shortAnswer = text(
      { kind: 'strong', pieces: [words('It is.')] },
      words(' People cross  it again.'),
    );
    expect(saying(shortAnswer)).toEqual([
      'Is the bridge open again?',
      'It is. People cross it again.',
      'People who cross the bridge in a day: about 6,000, reported, River Board, 18 Oct 2024',
      '1 reported',
      '1 fact, 1 source',
      'as of 17 March 2026',
    ]);
  });

  test('says whole sentences of a long answer, and cuts one that is too long after a word', () => {
    const long = 'It was closed for two years, and nobody knew whether it would be opened again.';
    expect(saying(text(words(`${long} ${long}`)))[1]).toBe(long);
    expect(saying(text(words(`${long.slice(0, -1)}, ${long}`)))[1]).toMatch(/^It was closed .*\p{L}…$/u);
  });

  test('without an answer or key figures says the rest', () => {
    const explainer = anExplainer({ keyFacts: [], shortAnswer: aBody() });
    expect(saidAt(anEdition({ explainers: [explainer] }), '/bridge')).toHaveLength(4);
  });
});

describe('what was withdrawn', () => {
  const told = { on: '2026-11-25', because: 'It was of another bridge.' };

  test('has a card that says so, and that no longer says what stood there', () => {
    const fact = { ...told, toldIn: [], stood: aFact({ id: 'boats', number: 61, label: 'Boats' }) };
    const update = {
      ...told,
      id: '2026-11-24-boats',
      kind: 'development' as const,
      headline: 'Boats',
      day: '2026-11-24',
      published: '2026-11-24',
    };
    const edition = anEdition({
      explainers: [anExplainer({ withdrawn: { facts: [fact], updates: [update] } })],
      withdrawn: {
        explainers: [
          {
            ...told,
            id: 'ferry',
            question: 'Does it sail?',
            kicker: 'The valley',
            published: '2026-11-24',
            pages: ['/ferry/', '/ferry/updates/'],
          },
        ],
        sources: [],
      },
    });
    expect(saidAt(edition, '/bridge/facts/boats')).toEqual([
      'We have withdrawn this fact',
      'Fact 61: Boats',
      'Withdrawn',
      'On: 25 November 2026',
      'Because: It was of another bridge.',
      'Is the bridge open again?',
    ]);
    expect(saidAt(edition, '/bridge/updates/2026-11-24-boats')[0]).toBe('We have withdrawn this update');
    expect(saidAt(edition, '/ferry/updates').slice(0, 2)).toEqual([
      'We have withdrawn this explainer',
      'Does it sail?',
    ]);
  });
});

describe('drafts', () => {
  test('have no card, nor has anything of an explainer that is one', () => {
    const draft = anExplainer({
      id: 'ferry',
      isDraft: true,
      updates: [anUpdate()],
      forecasts: [aForecast()],
    });
    const update = anUpdate({ isDraft: true });
    const edition = anEdition({ explainers: [anExplainer({ updates: [update] }), draft] });
    expect(cardsOfEdition(edition).map(({ address }) => address)).toEqual([
      '/cards/index.png',
      '/cards/bridge.png',
      '/cards/bridge/facts/crossings.png',
    ]);
  });
});

describe('what the head of a page tells of its card', () => {
  test('is where the picture stands and what it says', () => {
    const cardOf = sharedCards(anEdition());
    expect(cardOf('/bridge/facts/crossings/')).toEqual({
      address: '/cards/bridge/facts/crossings.png',
      words:
        'Fact 1. about 6,000 people. People who cross the bridge in a day. Reported. As of: 18 October 2024. Says who: River Board. Is the bridge open again?',
    });
    expect(cardOf('/bridge/updates/')).toBeUndefined();
    expect(sharedSiteCard().address).toBe('/cards/index.png');
  });

  test('is at most 420 letters long, which is what other sites read out, and leaves out whole parts', () => {
    const fact = aFact({ label: 'People who cross the bridge '.repeat(15).trim() });
    const cardOf = sharedCards(anEdition({ explainers: [anExplainer({ facts: [fact] })] }));
    expect(cardOf('/bridge/facts/crossings/')?.words).toBe(
      'Fact 1. about 6,000 people. Reported. As of: 18 October 2024. Says who: River Board. Is the bridge open again?',
    );
  });

  test('ends each part as a sentence', () => {
    const [first] = cardsOfEdition(anEdition());
    expect(first && wordsOfCard(first.card)).toBe(
      'Every claim entered twice: as we tell it, and as you can check it. Explainers of the news whose every figure stands beside its source. Confirmed. Reported. Disputed. Unverified. Outdated. Withdrawn. How a fact can stand.',
    );
  });
});
