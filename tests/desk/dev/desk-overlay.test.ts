import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deskOverlay } from '../../../src/desk/dev/desk-overlay.ts';
import { watchContent } from '../../../src/desk/watch-content.ts';
import { aSmallStory, writeContent } from '../../examples/content-folder.ts';

vi.mock('../../../src/desk/watch-content.ts');

type Hooks = Required<ReturnType<typeof deskOverlay>['hooks']>;
type Setup = Parameters<Hooks['astro:config:setup']>[0];
type Server = Parameters<Hooks['astro:server:setup']>[0];

const herald = 'sources/herald.yaml';
const close = vi.fn();
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.mocked(watchContent).mockReturnValue({ close });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

describe('a page', () => {
  const given = (command: Setup['command']) => {
    const [injectScript, addMiddleware] = [vi.fn(), vi.fn()];
    const setup = { command, injectScript, addMiddleware } as Partial<Setup> as Setup;
    void deskOverlay('/project').hooks['astro:config:setup']?.(setup);
    return { scripts: injectScript.mock.calls, middleware: addMiddleware.mock.calls };
  };

  test.each(['build', 'preview', 'sync'] as const)('of "astro %s" has nothing of the overlay', (command) => {
    expect(given(command)).toEqual({ scripts: [], middleware: [] });
  });

  test('of the development server has the overlay', () => {
    const { scripts, middleware } = given('dev');
    expect(scripts).toEqual([
      ['page', expect.stringMatching(/^import ".*\/desk\/dev\/overlay-in-browser\.ts";$/)],
    ]);
    expect(middleware).toHaveLength(1);
  });
});

describe('the server', () => {
  /** A server that keeps what it was told to send. */
  function aServer(hasVisitors = true) {
    const sent: unknown[][] = [];
    const asked = new Map<string, (data: unknown, client: object) => void>();
    const httpServer = hasVisitors ? new EventEmitter() : null;
    const send = (...message: unknown[]) => sent.push(message);
    const hot = { send: (...message: unknown[]) => sent.push(['prerender', ...message]) };
    const server = {
      httpServer,
      ws: { on: (event: string, answer: () => void) => asked.set(event, answer), send },
      environments: { prerender: { hot } },
    };
    return { server, sent, asked, httpServer };
  }
  const start = async (root: string, server: object) => {
    await deskOverlay(root).hooks['astro:server:setup']?.({ server } as Server);
  };
  const wrong = () => dirname(writeContent({ [herald]: 'kind: [' }));

  test('tells a page that asks what is wrong, and the terminal', async () => {
    const { server, asked } = aServer();
    await start(wrong(), server);
    const send = vi.fn();
    asked.get('desk:ask')?.(undefined, { send });
    expect(send.mock.calls).toEqual([['desk:problems', expect.objectContaining({ headline: '1 error' })]]);
    expect(vi.mocked(console.log).mock.calls).toEqual([
      [expect.stringContaining('content/sources/herald.yaml:1:8  error  yaml-can-be-read')],
    ]);
  });

  test('looks again after a change, and has every page made and loaded anew', async () => {
    const { server, sent } = aServer();
    const root = wrong();
    await start(root, server);
    writeFileSync(join(root, 'content', herald), String(aSmallStory[herald]));
    const [folder, onChange] = vi.mocked(watchContent).mock.lastCall ?? [];
    expect(folder).toBe(join(root, 'content'));
    onChange?.();
    expect(sent).toEqual([
      ['desk:problems', expect.objectContaining({ headline: '', errors: [] })],
      ['prerender', 'astro:content-changed', {}],
      [{ type: 'full-reload' }],
    ]);
    expect(vi.mocked(console.log).mock.lastCall).toEqual([
      expect.stringContaining('The desk finds no errors.'),
    ]);
  });

  test('watches until it is closed', async () => {
    const { server, httpServer } = aServer();
    await start(wrong(), server);
    expect(close).not.toHaveBeenCalled();
    httpServer?.emit('close');
    expect(close).toHaveBeenCalledOnce();
  });

  test('that nobody visits, as in a type check, does nothing', async () => {
    const { server } = aServer(false);
    await start(wrong(), server);
    expect(watchContent).not.toHaveBeenCalled();
    expect(console.log).not.toHaveBeenCalled();
  });
});
