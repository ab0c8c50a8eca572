import { expect, test } from 'vitest';
import HowWeKnow from '../../../src/components/explainer-page/HowWeKnow.astro';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aBody, aSection, anUpdate } from '../../examples/edition/story.ts';
import { printed } from '../print-component.ts';

const unsourced = (text: string) => ({ unsourced: [{ text, because: 'Common knowledge.' }] });

test('what stands without a source is counted and listed with its reason, from every text', async () => {
  const explainer = anExplainer({
    shortAnswer: aBody(unsourced('Rivers flow.')),
    sections: [aSection({ body: aBody(unsourced('Bridges span.')) })],
    updates: [anUpdate({ body: aBody(unsourced('Time passes.')) })],
  });
  const html = await printed(HowWeKnow, { props: { explainer } });
  expect(html).toContain('Statements that stand without a source: 3.');
  for (const words of ['Rivers flow.', 'Bridges span.', 'Time passes.']) {
    expect(html).toContain(`${words} (Common knowledge.)`);
  }
});

test('where everything has a source, the page says so and lists nothing', async () => {
  const html = await printed(HowWeKnow, { props: { explainer: anExplainer() } });
  expect(html).toContain('Statements that stand without a source: 0.');
  expect(html).not.toContain('<ul');
});
