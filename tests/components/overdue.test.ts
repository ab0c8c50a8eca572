import { expect, test } from 'vitest';
import Overdue from '../../src/components/Overdue.astro';
import { printed } from './print-component.ts';

const review = { by: '2027-02-28', last: '2026-11-24' };

test('past its day a reader is told since when nobody looked', async () => {
  expect(await printed(Overdue, { props: { review: { ...review, isOverdue: true } } })).toBe(
    '<p class="overdue"> Not rechecked since <time datetime="2026-11-24">24 November 2026</time>: another look was due by <time datetime="2027-02-28">28 February 2027</time>. </p>',
  );
});

test('before it nothing is said', async () => {
  expect(await printed(Overdue, { props: { review: { ...review, isOverdue: false } } })).toBe('');
});
