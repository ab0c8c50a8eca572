import { describe, expect, test } from 'vitest';
import { citeFact, citeForecast, citeSource } from '../../src/wording/citation.ts';
import { aForecast, aSource } from '../examples/edition/evidence.ts';
import { aFact, anEventFact, aStatementFact } from '../examples/edition/facts.ts';

const publication = {
  name: 'Double Entry',
  question: 'Is the bridge open again?',
  updated: '2026-11-24',
  address: 'https://double-entry.example/bridge/facts/crossings/',
};

describe('a fact in one line', () => {
  test('names the figure, its standing, who says so, as of when, and where it is', () => {
    expect(citeFact(aFact({ number: 10 }), publication)).toBe(
      'Double Entry, fact 10: People who cross the bridge in a day: about 6,000 people (reported; River Board, as of 18 October 2024). In “Is the bridge open again?”, version of 24 November 2026. https://double-entry.example/bridge/facts/crossings/',
    );
  });

  test('gives the sentence where there is no figure', () => {
    expect(citeFact(aStatementFact(), publication)).toContain('fact 1: The bridge is open (reported;');
    expect(citeFact(anEventFact(), publication)).toContain('fact 1: The bridge was opened (reported;');
  });
});

describe('a forecast in one line', () => {
  test('names who said what when, how it ended, and where it is', () => {
    expect(citeForecast(aForecast(), publication)).toBe(
      'Double Entry, forecast of River Board, 1 June 2024: The bridge will open before winter (happened, as of 18 October 2024). In “Is the bridge open again?”, version of 24 November 2026. https://double-entry.example/bridge/facts/crossings/',
    );
  });

  test('names no day while it is open', () => {
    const open = { ...aForecast({ verdict: 'open' }), resolved: undefined };
    expect(citeForecast(open, publication)).toContain('before winter (open). In');
  });
});

describe('a source in one line', () => {
  test('names authors, title, publisher, day and address', () => {
    expect(citeSource(aSource({ authors: ['Ada Lee', 'Bo Park'] }))).toBe(
      'Ada Lee and Bo Park, “Bridge reopens after repairs”, The Valley Herald, 19 October 2024. https://herald.example/bridge (seen 20 November 2026).',
    );
  });

  test('gives the translation, keeps square brackets, and says why there is no address', () => {
    const source = aSource({
      title: '[Report on the bridge]',
      titleTranslated: 'in Korean',
      url: undefined,
      noAddress: 'Read in print.',
    });
    expect(citeSource({ ...source, url: undefined })).toBe(
      '[Report on the bridge] (in Korean), The Valley Herald, 19 October 2024. Read in print (seen 20 November 2026).',
    );
  });
});
