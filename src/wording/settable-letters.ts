/** By Unicode number, the letters that the faces of share cards have. A test holds this against the font files. */
const ranges = `
  0020-007E 00A0-0180 0188 0190 0192 0195 0199-019B 019E 01A0-01A1 01A5 01AA-01AB 01AD 01AF-01B0 01B5
  01BA-01BB 01BE 01C0-01C3 01DE-01DF 01F0 01FA-01FF 0218-021B 0221 0228-0229 0234-0237 0250-02CC 02CE-02D7
  02DA 02DC-02E9 02EC-02ED 02F7 0300-0301 0303-0304 0308-0309 0323 0329 037E 0384-038A 038C 038E-03A1
  03A3-03CE 03D0-03D2 03D5-03D6 03D8-03E1 03F0-03F1 03F4-03F6 0400-045F 0462-0463 046A-046B 0472-0475
  0490-0491 1D00 1D07 1D1C 1D81 1D84-1D85 1D8A 1D8D-1D8E 1D98 1DA3 1E00-1EF9 2002 2009 200B 2013-2014
  2018-201A 201C-201E 2020 2022 2026 2032-2033 2039-203A 2044 20A3-20A4 20A7 20AB-20AC 20B9-20BA 20BD 2113
  2116 2122 2191 2193 2212 2215 3131-318E 3200-321C 3260-327B A727 A792 AC00-D7A3
`
  .trim()
  .split(/\s+/);

const settable = new RegExp(
  `^[\\s${ranges.map((range) => range.replace(/\w+/g, (number) => `\\u{${number}}`)).join('')}]$`,
  'u',
);

/**
 * The letters of a text that are in no face of ours, each once: a picture would leave them out without a word. Pages show
 * them in a face of the reader's machine.
 */
export function lettersThatCannotBeSet(text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter((letter) => !settable.test(letter));
}
