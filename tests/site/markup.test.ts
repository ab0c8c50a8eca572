import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtEmbeds, builtPages } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style sheets come from the same host as the page: whoever could change one could change the other.
    'require-sri': 'off',
    // A fact's label is its title, and search engines shorten by themselves.
    'long-title': 'off',
    // Where lines end in the file is nothing that a reader or a browser could notice.
    'no-trailing-whitespace': 'off',
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of [...builtPages(), ...builtEmbeds()]) {
    const report = await validator.validateString(html, address);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});
