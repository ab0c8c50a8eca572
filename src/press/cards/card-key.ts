import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { partsOfCard, type Card } from '../../formats/cards/card.ts';
import { keyOf } from '../kept-files.ts';
import { facesFor } from './card-faces.ts';

/** The program that draws is part of every key: nobody has to remember to count up a version when it changes. */
const program = Object.entries(
  import.meta.glob<string>(['./*.ts', '../../graphics/icon-shapes.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flat();

let library: string | undefined;
const keysOfFaces = new Map<string, string>();

/** Everything that the picture of a card depends on: what it says, the program, the library, the faces of its letters. */
export function keyOfCard(card: Card): string {
  library ??= keyOf(readFileSync(placeOfLibrary()));
  const faces = facesFor(partsOfCard(card).join('\n')).map(({ name, bytes }) => {
    const key = keysOfFaces.get(name) ?? keyOf(name, bytes);
    keysOfFaces.set(name, key);
    return key;
  });
  return keyOf(JSON.stringify(card), ...program, library, ...faces);
}

function placeOfLibrary(): string {
  const entry = createRequire(resolve('package.json')).resolve('@takumi-rs/wasm/node');
  return join(dirname(entry), '../pkg/takumi_wasm_bg.wasm');
}
