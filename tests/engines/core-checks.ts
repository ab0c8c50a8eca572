import axe from 'axe-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contrastOfAAA, faultsByAxe, ourRules } from '../in-page/faults-by-axe.ts';
import { faultsOfCharts } from '../in-page/faults-of-charts.ts';
import { faultsOfMaps } from '../in-page/faults-of-maps.ts';
import { placesOfCards, room } from '../in-page/places-of-cards.ts';
import { rememberFocus, whatTabReaches } from '../in-page/remember-focus.ts';
import { tooWide } from '../in-page/too-wide.ts';
import { corePages, type CorePages } from './core-pages.ts';
import type { Engine, OpenBrowser, Setting } from './engine.ts';
import {
  cardsOutOfSight,
  focusFold,
  fontsInUse,
  ground,
  isFoldOpen,
  layOutForPaper,
  makeEarlierVisit,
  notForPaper,
  notUnderlined,
  toldOfVisit,
  whatWasReached,
} from './questions.ts';
import { patientWith, withPatience } from './with-patience.ts';

/**
 * The core of what is promised of the site in a browser, as tests of one engine. Where it is not installed they are one
 * test that is skipped, whose title says what to install.
 */
export async function checkCore(engine: Engine): Promise<void> {
  const missing = await engine.missing();
  if (missing !== undefined) {
    test.skip(
      `${engine.name} was not tried: there is no ${missing} on this machine. To have it: ${engine.install}`,
    );
    return;
  }
  const pages = corePages();
  const few = { front: pages.front, fact: pages.fact };
  describe(`${engine.name} in light`, () => {
    const browser = startedFor(engine, { scheme: 'light', scripts: true });
    checkLook(browser, pages);
    checkKeyboard(browser, pages);
    checkByAxe(browser, engine.isAskedByAxeElsewhere ? few : pages);
    checkVisits(browser, pages);
    checkPaper(browser, pages);
  });
  describe(`${engine.name} in dark`, () => {
    const browser = startedFor(engine, { scheme: 'dark', scripts: true });
    test('the papers are dark', async () => {
      await browser().open(pages.explainer);
      expect(await browser().ask(ground, null)).toBe('rgb(17, 20, 18)');
    });
    // All pages have the same colours, and the longest take the longest.
    checkByAxe(browser, few);
  });
  describe(`${engine.name} without scripts`, () => {
    const browser = startedFor(engine, { scheme: 'light', scripts: false });
    test('every card is in sight, and nothing is told of visits', async () => {
      await browser().open(pages.explainer);
      expect(await browser().ask(toldOfVisit, null)).toEqual({ notice: false, kept: false, marked: 0 });
      expect(await browser().ask(cardsOutOfSight, null)).toEqual([]);
    });
  });
}

type Started = () => OpenBrowser;

/** Starts a browser before the tests around it, and closes it after them. */
function startedFor(engine: Engine, setting: Setting): Started {
  let started: OpenBrowser | undefined;
  beforeAll(async () => {
    const starting = engine.start(inject('site'), setting);
    // What hangs while it starts is ended with this process, as everything is that was started.
    const browser = await withPatience(engine.name, 'start', starting, () => undefined);
    started = patientWith(engine.name, browser);
  });
  afterAll(async () => {
    try {
      await started?.close();
    } finally {
      started?.kill();
    }
  });
  return () => {
    if (started === undefined) throw new Error(`${engine.name} was not started.`);
    return started;
  };
}

function checkLook(browser: Started, pages: CorePages): void {
  test('it says nothing against any page', async () => {
    const said: string[] = [];
    for (const page of Object.values(pages)) {
      const messages = await browser().messagesOf(page);
      said.push(...messages.map((message) => `${page}: ${message}`));
    }
    expect(said).toEqual([]);
  });

  test('text is set in our own fonts, Korean in the syllables we send', async () => {
    await browser().open(pages.sources);
    const ours = ['Archivo', 'Hangul', 'STIX Two'];
    expect(await browser().ask(fontsInUse, null)).toEqual(expect.arrayContaining(ours));
  });

  test('links and the words of facts are underlined', async () => {
    await browser().open(pages.explainer);
    expect(await browser().ask(notUnderlined, null)).toEqual([]);
  });

  test('cards stand beside their block where there is room, below it where there is none, over nothing', async () => {
    await browser().open(pages.explainer);
    await browser().ask(fontsInUse, null);
    await browser().resize(1440, 900);
    expect(await browser().ask(cardsOutOfSight, null)).toEqual([]);
    const { cards, ...beside } = await browser().ask(placesOfCards, room);
    expect(cards).toBeGreaterThan(20);
    expect(beside, 'at 1440 px').toEqual({ overlaps: [], astray: [], gaps: [] });
    await browser().resize(390, 844);
    expect(await browser().ask(cardsOutOfSight, null)).toEqual([]);
    const { overlaps, gaps } = await browser().ask(placesOfCards, room);
    expect({ overlaps, gaps }, 'at 390 px').toEqual({ overlaps: [], gaps: [] });
  });

  test('words on maps and charts can be read and lie on no others', async () => {
    await browser().open(pages.explainer);
    await browser().ask(fontsInUse, null);
    for (const width of [320, 390, 1440]) {
      await browser().resize(width, 900);
      expect(await browser().ask(faultsOfMaps, null), `at ${width} px`).toEqual([]);
      expect(await browser().ask(faultsOfCharts, null), `at ${width} px`).toEqual([]);
    }
  });

  test('nothing needs a sideways scroll at 320 px', async () => {
    await browser().resize(320, 800);
    for (const page of Object.values(pages)) {
      await browser().open(page);
      expect(await browser().ask(tooWide, null), page).toEqual([]);
    }
  });
}

function checkKeyboard(browser: Started, pages: CorePages): void {
  test.each(['.page-contents', '.evidence', '.chart'])('the Enter key opens and closes %s', async (fold) => {
    await browser().resize(390, 844);
    await browser().open(pages.explainer);
    await browser().ask(focusFold, fold);
    const first = await browser().ask(isFoldOpen, null);
    await browser().press('Enter');
    expect(await browser().ask(isFoldOpen, null)).toBe(!first);
    await browser().press('Enter');
    expect(await browser().ask(isFoldOpen, null)).toBe(first);
  });

  test('the Tab key goes through a fact’s page in the order of the text, and shows where it is', async () => {
    await browser().resize(1440, 900);
    await browser().open(pages.fact);
    const links = await browser().ask(whatTabReaches, null);
    await browser().ask(rememberFocus, null);
    for (let press = 0; press <= links.length; press += 1) await browser().press('Tab');
    const reached = await browser().ask(whatWasReached, null);
    expect(reached[0]).toMatchObject({ name: 'Skip to content', isSeen: true });
    expect(reached.map(({ href }) => href)).toEqual(links);
    expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
}

function checkByAxe(browser: Started, pages: Partial<CorePages>): void {
  test.each(Object.entries(pages))('axe finds no fault on the %s page', async (_, page) => {
    await browser().resize(390, 844);
    await browser().open(page);
    await browser().addScript(axe.source);
    expect(await browser().ask(faultsByAxe, { options: ourRules, contrastOfAAA })).toEqual([]);
  });
}

function checkVisits(browser: Started, pages: CorePages): void {
  test('a reader who comes back is told which facts changed', async () => {
    await browser().open(pages.explainer);
    expect(await browser().ask(toldOfVisit, null)).toEqual({ notice: false, kept: true, marked: 0 });
    await browser().ask(makeEarlierVisit, null);
    await browser().open(pages.explainer);
    expect(await browser().ask(toldOfVisit, null)).toEqual({ notice: true, kept: true, marked: 2 });
  });
}

function checkPaper(browser: Started, pages: CorePages): void {
  test('on paper there is no way about the site, nothing is closed, and nothing is cut off', async () => {
    // A4 with the margins of the sheet.
    await browser().resize(680, 960);
    await browser().open(pages.explainer);
    await browser().ask(layOutForPaper, null);
    expect(await browser().ask(notForPaper, null)).toEqual([]);
    expect(await browser().ask(cardsOutOfSight, null)).toEqual([]);
    expect(await browser().ask(tooWide, null)).toEqual([]);
  });

  test('a fact’s page is printed on sheets of A4, by engines that print without a person', async () => {
    const { print } = browser();
    if (print === undefined) return;
    await browser().open(pages.fact);
    const pdf = await getDocumentProxy(new Uint8Array(await print()));
    expect(pdf.numPages).toBeGreaterThan(1);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width / 2), Math.round(height / 2)]).toEqual([298, 421]);
  });
}
