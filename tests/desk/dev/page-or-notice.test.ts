import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onRequest } from '../../../src/desk/dev/page-or-notice.ts';
import { collectProblems } from '../../../src/desk/collect-problems.ts';

vi.mock('../../../src/desk/collect-problems.ts');

const problem = {
  file: 'content/sources/herald.yaml',
  line: 1,
  column: 1,
  length: 1,
  rule: 'a-rule',
  message: 'It is wrong.',
  remedy: 'Mend it.',
};
const counts = { files: 1, facts: 0, sources: 1 };
const finds = (...levels: ('error' | 'warning')[]) => {
  const problems = levels.map((level) => ({ ...problem, level }));
  vi.mocked(collectProblems).mockReturnValue({ problems, counts, lineOf: () => undefined });
};
// What stands on the page is no concern of the middleware.
const answer = async (next: () => Promise<Response>) => {
  const response = await onRequest({} as Parameters<typeof onRequest>[0], next);
  if (response === undefined) throw new Error('There was no answer.');
  return { status: response.status, text: await response.text(), kind: response.headers.get('content-type') };
};
/** A page that breaks down after its first words. */
const breaksDown = () =>
  Promise.resolve(
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('<h1>First words'));
          controller.error(new Error('There is no fact "workers".'));
        },
      }),
    ),
  );

beforeEach(() => {
  finds('error');
});
afterEach(() => {
  vi.resetAllMocks();
});

test('a page that can be printed is printed, whatever the desk finds', async () => {
  const page = { status: 404, headers: { 'content-type': 'text/html' } };
  const answered = await answer(() => Promise.resolve(new Response('<h1>A page</h1>', page)));
  expect(answered).toEqual({ status: 404, text: '<h1>A page</h1>', kind: 'text/html' });
  expect(collectProblems).not.toHaveBeenCalled();
});

test('a page that breaks down over content with errors is a notice with the overlay', async () => {
  const { status, text, kind } = await answer(breaksDown);
  expect(status).toBe(500);
  expect(kind).toBe('text/html; charset=utf-8');
  expect(text).toContain('<h1>This page cannot be shown until the desk lets it pass.</h1>');
  expect(text).toContain('<script type="module" src="/@vite/client"></script>');
  expect(text).toMatch(/src="\/@fs\/.*\/src\/desk\/dev\/overlay-in-browser\.ts"/);
  expect(text).not.toContain('workers');
});

test('a page that breaks down over sound content shows our mistake', async () => {
  finds('warning');
  await expect(answer(breaksDown)).rejects.toThrow('There is no fact "workers".');
});
