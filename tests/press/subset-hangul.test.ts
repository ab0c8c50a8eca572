import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { hangulIn, subsetHangul } from '../../src/press/subset-hangul.ts';
import { lettersOfFont } from '../examples/letters-of-font.ts';

// Only so that a hanging test ends: the first one waits for the library and the faces.
vi.setConfig({ testTimeout: 60_000 });

const face = readFileSync('src/assets/fonts/noto-serif-kr.woff2');

describe('the Hangul of some texts', () => {
  test('is each letter once, by code point, and nothing else', () => {
    expect(hangulIn(['National Intelligence Service: 국가정보원', '국가: 1, 北'])).toBe('가국보원정');
  });

  test('is never empty: without Korean it is one syllable', () => {
    expect(hangulIn([])).toBe('가');
  });

  test('has a syllable that is written in parts as a whole too, as browsers show it', () => {
    expect(hangulIn(['각'.normalize('NFD')])).toContain('각');
  });
});

describe('the Korean face', () => {
  test('has every modern syllable, so that editors never miss one', () => {
    const letters = new Set(lettersOfFont(face));
    const missing = Array.from({ length: 11_172 }, (_, place) => String.fromCodePoint(0xac00 + place)).filter(
      (syllable) => !letters.has(syllable),
    );
    expect(missing).toEqual([]);
  });

  test('is cut down to the letters asked for, the same bytes each time', async () => {
    const some = await subsetHangul(face, '가국보원정');
    expect(lettersOfFont(some)).toBe('가국보원정');
    expect(some.length).toBeLessThan(4000);
    expect(Buffer.from(await subsetHangul(face, '가국보원정')).equals(some)).toBe(true);
  });
});
