import { expect, test } from 'vitest';
import type { OpenBrowser } from './engine.ts';
import { patientWith, withPatience } from './with-patience.ts';

const never = new Promise<never>(() => undefined);

test('a browser that does not answer is ended, and the message tells what it was asked', async () => {
  let isEnded = false;
  const answer = withPatience('Firefox', 'open /about/', never, () => (isEnded = true), 10);
  await expect(answer).rejects.toThrow(
    'Firefox did not answer within 0.01 s, asked to open /about/. It was ended.',
  );
  expect(isEnded).toBe(true);
});

test('what a browser refuses, or that it ended by itself, is told in its own words', async () => {
  const answer = Promise.reject(new Error('Target closed'));
  await expect(withPatience('WebKit', 'press Tab', answer, () => undefined)).rejects.toThrow(
    'WebKit, asked to press Tab: Error: Target closed',
  );
});

test('each order says what it is', async () => {
  const refuse = () => Promise.reject(new Error('no'));
  const browser = patientWith('Firefox', {
    version: '1',
    open: refuse,
    messagesOf: refuse,
    ask: refuse,
    addScript: refuse,
    resize: refuse,
    press: refuse,
    picture: refuse,
    print: refuse,
    close: refuse,
    kill: () => undefined,
  } satisfies OpenBrowser);
  await expect(browser.open('/')).rejects.toThrow('Firefox, asked to open /: Error: no');
  await expect(browser.resize(320, 800)).rejects.toThrow('asked to be 320 × 800 px wide and high');
  const question = function tooWide() {
    return [];
  };
  await expect(browser.ask(question, null)).rejects.toThrow('asked to answer tooWide');
});
