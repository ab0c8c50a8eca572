import { describe, expect, test } from 'vitest';
import { lettersOfFont } from '../examples/letters-of-font.ts';
import { builtAssets, builtPages, bytesOf } from './built-site.ts';

const mostForFace = 60_000;
const faces = builtAssets().filter((address) => /^\/_astro\/hangul\.[^/]+\.woff2$/.test(address));
const pages = builtPages().filter(({ html }) => /\p{Script=Hangul}/u.test(html));

/** Every text of a page with Hangul in it, with the language it is said to be in. */
function koreanTexts(document: Document): { text: string; language: string | undefined }[] {
  const texts: { text: string; language: string | undefined }[] = [];
  const walk = (node: Node, language: string | undefined): void => {
    for (const child of node.childNodes) {
      const own = 'getAttribute' in child ? (child as Element).getAttribute('lang') : null;
      if (child.nodeType === 3 && /\p{Script=Hangul}/u.test(child.textContent ?? '')) {
        texts.push({ text: child.textContent ?? '', language });
      }
      walk(child, own ?? language);
    }
  };
  walk(document.body, undefined);
  return texts;
}

describe('Korean', () => {
  test('stands on many pages, and there is one face for it, of at most 60 kB', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(faces).toHaveLength(1);
    expect(bytesOf(faces[0] ?? '').length).toBeLessThanOrEqual(mostForFace);
  });

  test('is set in that face to the last letter', () => {
    const has = new Set(lettersOfFont(bytesOf(faces[0] ?? '')));
    const missing = pages.flatMap(({ address, html }) =>
      [...new Set(html.match(/\p{Script=Hangul}/gu))]
        .filter((letter) => !has.has(letter))
        .map((letter) => `${address}: ${letter}`),
    );
    expect(missing).toEqual([]);
  });

  test('is named as Korean wherever it stands, so that it is spoken, broken and set as Korean', () => {
    const wrong = pages.flatMap(({ address, document }) =>
      koreanTexts(document)
        .filter(({ language }) => language !== 'ko')
        .map(({ text }) => `${address}: ${text.trim().slice(0, 60)}`),
    );
    expect(wrong).toEqual([]);
  });
});
