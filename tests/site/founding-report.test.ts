import { expect, test } from 'vitest';
import { factPage, reportPage, sectionPlace, sourcePage } from '../../src/addresses.ts';
import { builtPage, publishedEdition } from './built-site.ts';

const told = publishedEdition().explainers.flatMap((explainer) =>
  explainer.founding === undefined ? [] : [{ explainer, page: builtPage(reportPage(explainer.id)) }],
);

test('every point of the founding report that a text marks is listed by how it reads, and counted', () => {
  expect(told.length).toBeGreaterThan(0);
  for (const { explainer, page } of told) {
    const printed = explainer.report.map(({ reads }) => ({
      reads,
      count: page.document.querySelectorAll(`#${reads} .point`).length,
    }));
    expect(printed).toEqual(explainer.report.map(({ reads, points }) => ({ reads, count: points.length })));
    const counts = [...page.document.querySelectorAll('.verdict-tally b')].map(
      ({ textContent }) => textContent,
    );
    expect(counts).toEqual(explainer.report.map(({ points: each }) => String(each.length)));
  }
});

test('each point stands with its facts, sources and section', () => {
  for (const { explainer, page } of told) {
    const points = [...page.document.querySelectorAll('.point')];
    const wanted = explainer.report.flatMap((group) => group.points);
    const lacking = wanted.flatMap(({ facts, sources, section }, index) => {
      const addresses = [...(points[index]?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const needed = [
        ...facts.map(({ id }) => factPage(explainer.id, id)),
        ...sources.map(({ source }) => sourcePage(source.id)),
        sectionPlace(explainer.id, section.id),
      ];
      return needed.filter((address) => !addresses.includes(address));
    });
    expect(points).toHaveLength(wanted.length);
    expect(lacking).toEqual([]);
  }
});
