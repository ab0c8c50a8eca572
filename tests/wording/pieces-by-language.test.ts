import { expect, test } from 'vitest';
import { piecesByLanguage } from '../../src/wording/pieces-by-language.ts';

/** Korean pieces in brackets. */
function parted(text: string): string {
  return piecesByLanguage(text)
    .map((piece) => (piece.language === undefined ? piece.text : `[${piece.language}:${piece.text}]`))
    .join('|');
}

test.each([
  ['no Korean', 'The bridge is open.', 'The bridge is open.'],
  ['nothing', '', ''],
  ['Korean only', '국가정보원', '[ko:국가정보원]'],
  [
    'names in a sentence',
    '남강건설 (Namgang) and 철현건설.',
    '[ko:남강건설]| (Namgang) and |[ko:철현건설]|.',
  ],
  [
    'a title with figures and marks',
    '“북 "파병, 2024년 8월 28일 결정" 공개” (It tells)',
    '“|[ko:북 "파병, 2024년 8월 28일 결정" 공개]|” (It tells)',
  ],
  ['Hanja before Hangul', '“北, 현역 군인”', '“|[ko:北, 현역 군인]|”'],
  ['Hanja alone', 'Beijing (北京)', 'Beijing (北京)'],
])('parts a text: %s', (_what, text, pieces) => {
  expect(parted(text)).toBe(pieces);
  expect(
    piecesByLanguage(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
