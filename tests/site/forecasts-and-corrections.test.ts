import { describe, expect, test } from 'vitest';
import {
  correctionId,
  correctionsPage,
  explainerPage,
  factPage,
  forecastId,
  forecastPage,
  forecastsPage,
  questionId,
  updatePage,
  voicePage,
  reportPage,
} from '../../src/addresses.ts';
import { wordDay } from '../../src/wording/day.ts';
import { wordVerdict } from '../../src/wording/verdict.ts';
import { builtPage, publishedEdition } from './built-site.ts';
import { inSight } from './evidence-in-sight.ts';

const { explainers, corrections } = publishedEdition();
const forecasts = explainers.flatMap((explainer) => explainer.forecasts);

function hrefsOn(address: string): (string | null)[] {
  return [...builtPage(address).document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
}

/** Whether the element with this id, on this page, has a link that leads there. */
function leadsFrom(address: string, id: string, href: string): boolean {
  const links = builtPage(address).document.getElementById(id)?.querySelectorAll('a') ?? [];
  return [...links].some((link) => link.getAttribute('href') === href);
}

describe('every forecast', () => {
  test('is linked from the ledger of its explainer, from the list of all and from the page of its voice', () => {
    expect(forecasts.length).toBeGreaterThanOrEqual(10);
    const lost = forecasts.flatMap(({ explainer, id, by }) =>
      [explainerPage(explainer), forecastsPage, voicePage(by.id)]
        .filter((page) => !hrefsOn(page).includes(forecastPage(explainer, id)))
        .map((page) => `${page} does not lead to ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('keeps its place in the ledger of its explainer', () => {
    const lost = forecasts.filter(
      ({ explainer, id }) =>
        builtPage(explainerPage(explainer)).document.querySelector(`.forecast#${forecastId(id)}`) === null,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('says on its page how it ended, since when, when its measure was set, and openly where that was afterwards', () => {
    const lacking = forecasts.flatMap((forecast) => {
      const text = inSight(builtPage(forecastPage(forecast.explainer, forecast.id)).document.body);
      const wanted = [
        wordVerdict(forecast.verdict),
        ...(forecast.resolved === undefined ? [] : [`as of ${wordDay(forecast.resolved)}`]),
        `Set on ${wordDay(forecast.criteriaSet)}`,
        ...(forecast.criteriaSetAfterwards ? [', after the outcome was known'] : []),
        wordDay(forecast.said),
        forecast.because ?? '',
      ];
      return wanted.filter((words) => !text.includes(words)).map((words) => `${forecast.id}: ${words}`);
    });
    expect(lacking).toEqual([]);
  });

  test('shows on its page a card of each fact that is its evidence', () => {
    const lacking = forecasts.flatMap(({ explainer, id, facts }) => {
      const hrefs = hrefsOn(forecastPage(explainer, id));
      return facts
        .filter((fact) => !hrefs.includes(factPage(explainer, fact.id)))
        .map((fact) => `${id} lacks ${fact.id}`);
    });
    expect(lacking).toEqual([]);
  });

  test('is counted above the ledger', () => {
    for (const { id, forecastTally } of explainers.filter((explainer) => explainer.forecasts.length > 0)) {
      const tally = builtPage(explainerPage(id)).document.querySelector('.verdict-tally');
      const counted = [...(tally?.querySelectorAll('li') ?? [])].map(inSight);
      expect(counted).toEqual(forecastTally.map(({ verdict, count }) => `${wordVerdict(verdict)} ${count}`));
    }
  });
});

describe('every correction', () => {
  test('stands in the list of all, and leads to its update', () => {
    const lost = corrections.filter(({ explainer, correction }) => {
      const place = correctionId(`${explainer.id}-${correction.id}`);
      return !leadsFrom(correctionsPage, place, updatePage(explainer.id, correction.id));
    });
    expect(lost).toEqual([]);
    expect(inSight(builtPage(correctionsPage).document.body).includes('None so far.')).toBe(
      corrections.length === 0,
    );
  });

  test('of a report that we answer is not among ours, and the list says where those are marked', () => {
    const answering = explainers.filter(({ founding }) => founding !== undefined);
    const hrefs = hrefsOn(correctionsPage);
    expect(answering.length).toBeGreaterThan(0);
    for (const { id } of answering) expect(hrefs).toContain(`${reportPage(id)}#wrong`);
  });
});

test('every question has a place to which a link in sight leads', () => {
  const lost = explainers.flatMap(({ id: explainer, questions }) =>
    questions
      .map(({ id }) => questionId(id))
      .filter((place) => !leadsFrom(explainerPage(explainer), place, `#${place}`)),
  );
  expect(lost).toEqual([]);
});
