import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { cardSize, type BesideCard, type Card } from '../../../src/formats/cards/card.ts';
import { composeCard, drawCard, layOut } from '../../../src/press/cards/draw-card.ts';
import { inks } from '../../../src/press/cards/inks.ts';

// Only so that a hanging test ends: the first one waits for the library and the faces.
vi.setConfig({ testTimeout: 60_000 });

const longHeadline = 'South Korea’s intelligence service says that it has counted them all once more '
  .repeat(9)
  .trim();
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const longKorean = '조선민주주의인민공화국 국방성 군사외교국은 북한군이 쿠르스크에 있다고 밝혔다 '
  .repeat(12)
  .trim();
const range = 'between at least about 1.083–2.517 trillion North Korean won';

function aCard(given: Partial<Card> = {}): Card {
  return {
    paper: 'ledger',
    kicker: 'Fact 23',
    isCorrection: false,
    large: 'about 15,000',
    unit: 'soldiers',
    heading: 'Soldiers sent in all',
    beside: [
      { kind: 'mark', icon: 'disputed', word: 'Disputed' },
      voice('National Intelligence Service', '국가정보원'),
    ],
    foot: ['Will they go?'],
    ...given,
  };
}

function voice(words: string, native?: string): BesideCard {
  const name = native === undefined ? undefined : { language: 'ko', text: native };
  return { kind: 'labelled', label: 'Says who', words, native: name };
}

interface Line {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every line of text on a card, with where it stands on the whole picture. */
async function linesOn(card: Card): Promise<Line[]> {
  const linesIn = (box: Awaited<ReturnType<typeof layOut>>): Line[] => [
    ...box.runs.map(({ text, x, y, width, height }) => {
      const [, , , , left, top] = box.transform;
      const end = text.trim() === '' ? 0 : text.endsWith(' ') ? width - height * 0.19 : width;
      return { text, left: left + x, top: top + y, right: left + x + end, bottom: top + y + height };
    }),
    ...box.children.flatMap((child) => linesIn(child)),
  ];
  return linesIn(await layOut(await composeCard(card)));
}

/** Lines that leave the part of the card in which they begin. */
async function linesOutside(card: Card): Promise<string[]> {
  const lines = await linesOn(card);
  expect(lines.length).toBeGreaterThan(3);
  return lines
    .filter(({ left, top, right, bottom }) => {
      const [from, to] = left < 776 ? [60, 726] : [800, 1170];
      return left < from || right > to || top < 30 || bottom > 604;
    })
    .map(({ text, left, right, bottom }) => `${text} (${left}–${right}, down to ${bottom})`);
}

describe('a share card', () => {
  test('is a PNG file of 1200 by 630, at most 60 kB, the same bytes each time', async () => {
    const picture = Buffer.from(await drawCard(aCard()));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    expect(picture.length).toBeLessThanOrEqual(60_000);
    expect(Buffer.from(await drawCard(aCard())).equals(picture)).toBe(true);
  });

  test.each([
    ['an ordinary one', aCard()],
    [
      'a very long headline',
      aCard({ paper: 'white', large: '28 September 2025', unit: undefined, heading: longHeadline }),
    ],
    ['one long word', aCard({ heading: longWord, beside: [voice(longWord, longWord)] })],
    [
      'a Korean headline',
      aCard({
        large: undefined,
        unit: undefined,
        heading: longKorean,
        beside: [voice('Agency', longKorean)],
      }),
    ],
    ['a range with qualifiers', aCard({ large: range, unit: 'for every worker and every year abroad' })],
    [
      'a long question, answer, strip and foot',
      aCard({
        paper: 'white',
        kicker: undefined,
        large: undefined,
        heading: longHeadline,
        lead: { first: 'It did.', rest: longHeadline },
        beside: [
          {
            kind: 'figure',
            figure: range,
            words: longHeadline,
            by: longHeadline,
            mark: { icon: 'reported', word: 'Reported' },
          },
          {
            kind: 'figure',
            figure: range,
            words: longHeadline,
            by: longHeadline,
            mark: { icon: 'reported', word: 'Reported' },
          },
          {
            kind: 'strip',
            squares: Array.from({ length: 400 }, () => 'unverified' as const),
            words: '400 unverified',
          },
        ],
        foot: [longHeadline, longHeadline],
      }),
    ],
    [
      'a correction in many words',
      aCard({
        kicker: 'Correction',
        isCorrection: true,
        beside: [
          { kind: 'labelled', label: 'What stood there', words: longHeadline, isSetAside: true },
          { kind: 'labelled', label: 'What stands there now', words: longHeadline },
        ],
      }),
    ],
    [
      'changes by many voices',
      aCard({
        beside: [1, 2].map(() => ({
          kind: 'change' as const,
          was: range,
          now: range,
          words: longHeadline,
          by: longHeadline,
        })),
      }),
    ],
  ])('keeps every line within its part: %s', async (_what, card) => {
    expect(await linesOutside(card)).toEqual([]);
  });

  test('says all of an ordinary text, and ends one that is too long with an ellipsis', async () => {
    const said = async (card: Card) => (await linesOn(card)).map(({ text }) => text).join('');
    expect(await said(aCard())).toContain('Soldiers sent in all');
    expect(await said(aCard({ heading: longHeadline }))).toMatch(/South Korea’s intelligence .*…/);
    expect(await said(aCard())).not.toContain('…');
  });

  test('never cuts a figure, however much stands around it', async () => {
    const said = async (beside: BesideCard) =>
      (await linesOn(aCard({ beside: [beside, beside], large: range, foot: [longHeadline] })))
        .map(({ text }) => text)
        .join('')
        .replaceAll(/(?<=–) /g, '');
    const change = { kind: 'change' as const, was: range, now: range, words: longHeadline, by: longHeadline };
    expect((await said(change)).split(range)).toHaveLength(6);
    const mark = { icon: 'reported' as const, word: 'Reported' };
    const figure = { kind: 'figure' as const, figure: range, words: longHeadline, by: longHeadline, mark };
    expect((await said(figure)).split(range)).toHaveLength(4);
  });

  test('fills the room that it has before it cuts a text', async () => {
    for (const heading of [longHeadline, longKorean]) {
      const lines = (await linesOn(aCard({ heading, large: undefined, unit: undefined }))).filter(
        ({ left }) => left < 776,
      );
      expect(lines.some(({ text }) => text.includes('…'))).toBe(true);
      expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeGreaterThan(500);
    }
  });

  test('does not break a Korean word at the end of a line', async () => {
    const heading = '조선민주주의인민공화국 국방성 군사외교국은 북한군이';
    const lines = await linesOn(aCard({ heading }));
    const korean = lines.map(({ text }) => text.trim()).filter((text) => /^\p{Script=Hangul}/u.test(text));
    const words = new Set([...heading.split(' '), '국가정보원']);
    expect(korean.flatMap((text) => text.split(' ')).filter((word) => !words.has(word))).toEqual([]);
  });

  test('is printed in the inks of the light pages', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = tokens.slice(tokens.indexOf(':root'), tokens.indexOf('@media'));
    const valueOf = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(light)?.[1];
    expect(inks).toEqual({
      paper: valueOf('paper'),
      ledger: valueOf('ledger'),
      ink: valueOf('ink'),
      ink2: valueOf('ink-2'),
      rubric: valueOf('rubric'),
      disputed: valueOf('disputed'),
    });
  });
});
