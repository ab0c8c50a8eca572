import { describe, expect, test } from 'vitest';
import { numbersInOtherScripts } from '../../src/prose/numbers-in-other-scripts.ts';

function found(text: string): string[] {
  return numbersInOtherScripts(text).map(({ start, end }) => text.slice(start, end));
}

describe('characters that are numbers', () => {
  test.each(['Ⅻ', 'ⅻ', '⑫', '❷', '㈠', '㊿', '¹²', '¹²/₁₂', '½'])('%s soldiers', (number) => {
    expect(found(`They sent ${number} soldiers.`)).toEqual([number]);
  });

  test.each([
    '500 km², m² and m³',
    'CO₂ and H₂O',
    'It says so.²',
    'It says² so',
    'World War Ⅱ was long',
    'see part Ⅻ there',
  ])('%s holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('Korean numbers', () => {
  test.each([
    '1만 2천 명',
    '1만2천명',
    '1만 2천',
    '6천여',
    '3억 달러',
    '일만 이천 명',
    '이천명',
    '삼백 명',
    '열두 명',
    '두 명',
    '수천 명',
    '수만 명',
    '오퍼센트',
    '절반',
  ])('%s is one', (number) => {
    expect(found(`They sent ${number} there.`)).toEqual([number]);
  });

  test.each(['46 천안함 sailors', '12 만수대 halls', '5 千里马 horses'])(
    '%s hold a name after a figure',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('a particle may follow', () => {
    expect(found('이천 명이 왔다')).toEqual(['이천 명이']);
  });

  test.each(
    '백두산 삼지연 한국일보 천리마 만수대 만경대 천안함 구월산 삼일절 만일 백인 이천 일본 오산리 세명대 한명숙 이백만 조선중앙통신'.split(
      ' ',
    ),
  )('%s is a name or another word', (name) => {
    expect(found(`They met ${name} there, ${name}.`)).toEqual([]);
  });
});

describe('Chinese numbers', () => {
  test.each(['一万二千', '一萬二千人', '1万2千人', '数千', '數萬', '三分之一', '1万', '三个', '十五'])(
    '%s is one',
    (number) => {
      expect(found(`They sent ${number} there.`)).toEqual([number]);
    },
  );

  test.each('金正恩 平壤 万寿台 千里马 三池渊 五十嵐 八一 人民日报 千葉 三千里'.split(' '))(
    '%s is a name',
    (name) => {
      expect(found(`They met ${name} there.`)).toEqual([]);
    },
  );
});

test.each(['일', '일 ', '만', '1만 ', '一', '万', '1', '1,', 'Ⅻ', ' Ⅻ', '여덟 '])(
  'a long line of %j is read at once',
  (piece) => {
    const before = performance.now();
    numbersInOtherScripts(piece.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(2000);
  },
);
