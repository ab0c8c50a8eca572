import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, claim, errorsIn, project, text, moveCutOff } from './newsroom.ts';

const file = 'content/explainers/bridge/facts/workers.yaml';
const update = { headline: 'More workers', facts: 'workers' };
const sentence = /\n\nWorkers at the bridge: <Fact id="workers">about 450 workers<\/Fact>\.\n$/;

test('an update gives the figure of its day, also where an older claim is shown first', async () => {
  const root = project();
  const preferred = text(root, file).replace(/\n( *)value: .*/, '$&\n$1preferred: true');
  expect(preferred).toContain('preferred: true');
  writeFileSync(join(root, file), preferred);
  await add(root, 'claim', { fact: 'workers', ...claim });
  const { files } = await add(root, 'update', update, 'development');
  expect(text(root, files[0] ?? '')).toMatch(sentence);
  moveCutOff(root, '2026-11-25');
  expect(errorsIn(root)).toEqual([]);
});

test('an update keeps its figure when a newer claim and an update of its own come', async () => {
  const root = project();
  await add(root, 'claim', { fact: 'workers', ...claim });
  const { files } = await add(root, 'update', update, 'development');
  const later = { asOf: '2026-11-24', value: '480', recorded: '2026-11-26' };
  await add(root, 'claim', { fact: 'workers', ...claim, ...later });
  const second = { headline: 'More still', published: '2026-11-26', day: '2026-11-26', facts: 'workers' };
  const next = await add(root, 'update', second, 'development');
  expect(text(root, files[0] ?? '')).toMatch(sentence);
  expect(text(root, next.files[0] ?? '')).toContain('<Fact id="workers">about 480 workers</Fact>');
  moveCutOff(root, '2026-11-26');
  expect(errorsIn(root)).toEqual([]);
});

test('an update that tells of a withdrawn fact does not mark it', async () => {
  const root = project();
  const gone = text(root, file).replace('standing: reported', 'standing: withdrawn');
  const because = 'withdrawn:\n  on: 2026-11-25\n  because: The table was of another bridge.\n';
  writeFileSync(join(root, file), gone + because);
  const told = {
    headline: 'The workers are withdrawn',
    facts: 'workers',
    text: 'They were of another bridge.',
  };
  const { files } = await add(root, 'update', told, 'clarification');
  expect(text(root, files[0] ?? '')).toMatch(/---\n\nThey were of another bridge\.\n$/);
});
