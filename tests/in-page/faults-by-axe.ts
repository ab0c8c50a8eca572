import type axe from 'axe-core';

/** What axe is asked. */
export const ourRules: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // Style sheets are fetched a second time only for rules on media queries that lock a screen, which are not asked for.
  preload: false,
};

/** The contrast that AAA asks for, measured by the rule for AA: two rules would look at every word twice. */
export const contrastOfAAA: axe.Spec = {
  checks: [
    {
      id: 'color-contrast',
      options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } } },
    },
  ],
};

/**
 * Runs in a page that has run axe’s own script: the rule, the element, and what is wrong with it.
 *
 * @param given what axe is asked: `ourRules` and `contrastOfAAA`
 */
export async function faultsByAxe({
  options,
  contrastOfAAA,
}: {
  options: axe.RunOptions;
  contrastOfAAA: axe.Spec;
}): Promise<string[]> {
  // axe takes the places of what is not laid out yet for what lies over them.
  const whole = new CSSStyleSheet();
  whole.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [whole];
  window.axe.configure(contrastOfAAA);
  const { violations } = await window.axe.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const told = failureSummary.replace(/\s+/g, ' ');
      return `${id}: ${html.slice(0, 160)}: ${told}`;
    }),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
