import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create } from 'fontkitten';

/** A face that cards are set in. */
export interface CardFace {
  /** As the drawing names it. */
  name: string;
  bytes: Buffer;
  /** Whether it has a letter. */
  has: (letter: string) => boolean;
}

const ofPackage = '@fontsource-variable/stix-two-text/files/stix-two-text-';

/** STIX has a file for each part of its letters; each comes after the one before it. */
const files = {
  STIX: 'src/assets/fonts/stix-roman.woff2',
  'STIX more Latin': `${ofPackage}latin-wght-normal.woff2`,
  'STIX rare Latin': `${ofPackage}latin-ext-wght-normal.woff2`,
  'STIX Vietnamese': `${ofPackage}vietnamese-wght-normal.woff2`,
  'STIX Cyrillic': `${ofPackage}cyrillic-wght-normal.woff2`,
  'STIX rare Cyrillic': `${ofPackage}cyrillic-ext-wght-normal.woff2`,
  'STIX Greek': `${ofPackage}greek-wght-normal.woff2`,
  Hangul: 'src/assets/fonts/noto-serif-kr.woff2',
  Archivo: 'src/assets/fonts/archivo.woff2',
} as const;

const isOfSans = ({ name }: CardFace) => name === 'Archivo';

let faces: CardFace[] | undefined;

/** All faces, read once. The folder in which the program runs is that of the project. */
export function cardFaces(): CardFace[] {
  faces ??= Object.entries(files).map(([name, file]) => readFace(name, file));
  return faces;
}

/** The faces of the serif and of the sans, in the order in which a letter is looked for. */
export const families = {
  serif: namesOf((name) => name !== 'Archivo'),
  sans: ['Archivo', namesOf((name) => name !== 'Archivo')].join(', '),
} as const;

/** The faces that a text needs: those of every card, and what has its other letters. */
export function facesFor(text: string): CardFace[] {
  const [stix, ...others] = cardFaces();
  return [stix, ...others].filter(
    (face): face is CardFace =>
      face !== undefined &&
      (face === stix || isOfSans(face) || [...text].some((letter) => !stix?.has(letter) && face.has(letter))),
  );
}

function namesOf(isWanted: (name: string) => boolean): string {
  return Object.keys(files).filter(isWanted).join(', ');
}

function readFace(name: string, file: string): CardFace {
  const path = file.startsWith('@') ? createRequire(resolve('package.json')).resolve(file) : resolve(file);
  const bytes = readFileSync(path);
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error(`${file} holds several fonts; cards need a file of one.`);
  const letters = new Set(font.characterSet);
  return { name, bytes, has: (letter) => letters.has(letter.codePointAt(0) ?? 0) };
}
