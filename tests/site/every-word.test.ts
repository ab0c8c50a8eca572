import { describe, expect, test } from 'vitest';
import {
  explainerPage,
  factPage,
  forecastPage,
  forecastsPage,
  sourcePage,
  updatePage,
  updatesPage,
  voicePage,
} from '../../src/addresses.ts';
import { wordDay, wordShortDay } from '../../src/wording/day.ts';
import { wordFactValue } from '../../src/wording/fact.ts';
import { builtPage, publishedEdition } from './built-site.ts';
import {
  namesInTags,
  writtenFiles,
  wordsOfProse,
  type WrittenFile,
  type WrittenWords,
} from './written-words.ts';

const { explainers, sources, voices } = publishedEdition();
const facts = explainers.flatMap((explainer) => explainer.facts);

/** Words of the content that a page does not print, character for character. */
function lostOn(address: string, words: readonly WrittenWords[]): string[] {
  const { text } = builtPage(address);
  // Letters that lead to the notes on a clause stand between its words.
  const withoutLetters = text.replaceAll(/\s?\[[a-z]\]/g, '');
  return words
    .filter((written) => !text.includes(written.words) && !withoutLetters.includes(written.words))
    .map(({ place, words: lost }) => `${address} lacks ${place}: ${lost}`);
}

function filesOf(folder: string, used?: readonly { id: string }[]): WrittenFile[] {
  const files = writtenFiles(folder);
  const published =
    used === undefined ? files : files.filter(({ id }) => used.some((thing) => thing.id === id));
  expect(published.length, folder).toBeGreaterThan(0);
  return published;
}

describe('every word of the content is printed, character for character:', () => {
  test('a fact with all its claims on its own page', () => {
    const files = filesOf('explainers/*/facts');
    expect(files.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
    const lost = files.flatMap(({ id, explainer, words }) => lostOn(factPage(explainer, id), words));
    expect(lost).toEqual([]);
  });

  test('a quotation, with its original and its translation, on the pages of its source and its speaker', () => {
    const quotes = explainers.flatMap((explainer) => explainer.quotes);
    const lost = filesOf('explainers/*/quotes', quotes).flatMap(({ id, words }) => {
      const quote = quotes.find((candidate) => candidate.id === id);
      if (quote === undefined) return [`the quotation ${id} is not in the edition`];
      return [sourcePage(quote.source.id), voicePage(quote.speaker.id)].flatMap((page) =>
        lostOn(page, words),
      );
    });
    expect(lost).toEqual([]);
  });

  test('a source in use on its own page', () => {
    const lost = filesOf('sources', sources).flatMap(({ id, words }) => lostOn(sourcePage(id), words));
    expect(lost).toEqual([]);
  });

  test('a voice in use on its own page', () => {
    const lost = filesOf('voices', voices).flatMap(({ id, words }) => lostOn(voicePage(id), words));
    expect(lost).toEqual([]);
  });

  test('a forecast on its own page and in the list of all', () => {
    const lost = filesOf('explainers/*/forecasts').flatMap(({ id, explainer, words }) => [
      ...lostOn(forecastPage(explainer, id), words),
      ...lostOn(forecastsPage, words),
    ]);
    expect(lost).toEqual([]);
  });

  test.each(['forecasts', 'questions', 'sections'])('the %s of an explainer on its page', (folder) => {
    const files = writtenFiles(`explainers/*/${folder}`);
    const lost = files.flatMap(({ explainer, words }) => lostOn(explainerPage(explainer), words));
    expect(lost).toEqual([]);
  });

  test('an update on its own page, and its headline in the list of all', () => {
    const files = writtenFiles('explainers/*/updates');
    expect(files.length).toBeGreaterThan(0);
    const lost = files.flatMap(({ id, explainer, words }) => [
      ...lostOn(updatePage(explainer, id), words),
      ...lostOn(
        updatesPage(explainer),
        words.filter(({ place }) => place.endsWith(': headline')),
      ),
    ]);
    expect(lost).toEqual([]);
  });

  test('the front matter of an explainer on its page', () => {
    const files = filesOf('explainers/*');
    const lost = files.flatMap(({ explainer, words }) => lostOn(explainerPage(explainer), words));
    expect(lost).toEqual([]);
  });

  test('the running text, every stretch between two tags, on the page of its explainer or update', () => {
    const prose = wordsOfProse();
    expect(prose.length).toBeGreaterThan(100);
    const lost = prose.flatMap(({ explainer, update, words }) =>
      lostOn(update === undefined ? explainerPage(explainer) : updatePage(explainer, update), [words]),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['places', 'Map', 'areas'],
    ['terms', 'Term', 'id'],
  ])('the %s that tags name on the page of their explainer', (folder, tag, attribute) => {
    const named = namesInTags(tag, attribute);
    expect(named.length).toBeGreaterThan(0);
    const files = writtenFiles(folder);
    const lost = named.flatMap(({ explainer, id }) =>
      lostOn(
        explainerPage(explainer),
        files.find((file) => file.id === id)?.words ?? [{ place: folder, words: id }],
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('every number and day of the content is printed:', () => {
  test('each claim’s figure, with its unit, on the fact’s page', () => {
    const lost = facts.flatMap((fact) =>
      fact.claims.flatMap((claim) => {
        const value = claim.figure === undefined ? undefined : wordFactValue(fact, claim);
        return value === undefined
          ? []
          : lostOn(factPage(fact.explainer, fact.id), [{ place: fact.id, words: value }]);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('as many figures and days as the files have', () => {
    const figures = facts.flatMap((fact) =>
      fact.claims.flatMap(({ figure }) => {
        if (figure === undefined) return [];
        return figure.kind === 'value' ? [figure.value] : [figure.low, figure.high];
      }),
    );
    const written = filesOf('explainers/*/facts').flatMap(({ figures: inFile }) => inFile);
    expect(figures.toSorted((a, b) => a - b)).toEqual(written.toSorted((a, b) => a - b));
  });

  test('the day of each claim and event on the fact’s page', () => {
    const lost = facts.flatMap((fact) => {
      const days = fact.claims.map(({ asOf }) => wordShortDay(asOf));
      const all = fact.kind === 'event' ? [...days, wordDay(fact.on)] : days;
      return lostOn(
        factPage(fact.explainer, fact.id),
        all.map((words) => ({ place: fact.id, words })),
      );
    });
    expect(lost).toEqual([]);
  });

  test('the days on which a source was published and seen on its page', () => {
    const lost = sources.flatMap(({ id, published, accessed }) =>
      lostOn(
        sourcePage(id),
        [published, accessed].map((day) => ({ place: id, words: wordDay(day) })),
      ),
    );
    expect(lost).toEqual([]);
  });
});
