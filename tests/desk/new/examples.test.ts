import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examples } from '../../../src/desk/new/examples.ts';
import { newKinds } from '../../../src/desk/new/kinds.ts';
import { readNewCommand } from '../../../src/desk/new/new-command.ts';
import { addThing } from '../../../src/desk/new/add-thing.ts';
import { aSmallStory } from '../../examples/content-folder.ts';
import { add, claim, errorsIn, fact, newsroomOf, project } from './newsroom.ts';

/** What stands in a shell between quotation marks is one word. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

test('each example of the help adds what it says, to a story that has what they name', async () => {
  const workers = String(aSmallStory['explainers/bridge/facts/workers.yaml']);
  const source = String(aSmallStory['sources/herald.yaml']);
  const root = project({
    'sources/herald-2026-05-04-bridge.yaml': source.replace(
      'herald.example/bridge',
      'herald.example/bridge-2026',
    ),
    'voices/ada-rook.yaml': 'kind: person\nname: Ada Rook\nparty: none\n',
    'explainers/bridge/facts/bridge-crossings.yaml': workers.replace('number: 1', 'number: 2'),
  });
  await add(root, 'fact', { ...fact, ...claim, id: 'water-in-tunnel', explainer: 'tunnel' }, 'figure');
  const inOrder = [...newKinds].sort((a, b) => Number(a === 'update') - Number(b === 'update'));
  for (const kind of inOrder) {
    const story = kind === 'explainer' ? [] : ['--explainer', 'bridge'];
    const { within, typed } = readNewCommand([kind, ...wordsOf(examples[kind][0]), ...story], {});
    const { files } = await addThing(newsroomOf(root), { kind, within, given: typed.options });
    expect(readFileSync(join(root, files[0] ?? ''), 'utf8'), kind).toMatch(/\n$/);
  }
  // A fact that is new has an update of its own.
  expect(errorsIn(root).filter((error) => !error.includes('no update of that day names the fact'))).toEqual(
    [],
  );
});
