import { expect, test } from 'vitest';
import { readContent } from '../../../src/edition/read-content.ts';
import { writeContent } from '../../examples/content-folder.ts';

const story = 'explainers/bridge';
const voice = 'kind: agency\nname: National Office of Rivers\nshort: NOR\nparty: none\n';
const question = (fact: string) =>
  `question: When?\nwhy: No plan.\nsettledBy: A plan.\nsince: 2026-11-24\nfacts:\n  - ${fact}\n`;
const forecast = (by: string) =>
  `statement: It will open.\nby: ${by}\nsaid: 2024-06-22\nsource: herald\ncriteria: Traffic.\ncriteriaSet: 2026-11-24\nverdict: open\n`;

function remedies(file: string, text: string): string[] {
  return readContent(writeContent({ 'voices/rivers.yaml': voice, [file]: text })).problems.map(
    ({ remedy }) => remedy,
  );
}

test.each(['NOR', 'National Office of Rivers', 'Rivers', 'River'])('the voice %s is found', (name) => {
  expect(remedies(`${story}/forecasts/opens.yaml`, forecast(name))).toEqual(['Write rivers.']);
});

test('a name that nothing goes by is told as an id would be written', () => {
  expect(remedies(`${story}/forecasts/opens.yaml`, forecast('Town Hall'))).toEqual([
    'Write town-hall, if that is the file\'s name. An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".',
  ]);
});

test('facts are looked for in their own story', () => {
  expect(remedies(`${story}/questions/when.yaml`, question('Workers'))).toEqual(['Write workers.']);
});
