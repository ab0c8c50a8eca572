import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine, Key, OpenBrowser, Setting } from './engine.ts';
import { startProcess, type OwnProcess } from './own-process.ts';
import { startSession, type DriverSession } from './web-driver.ts';

/** WebKit, as Safari has it, in the small browser that WebKitGTK brings for its own tests. */
export const webkit: Engine = {
  name: 'WebKit',
  install: 'apt-get install webkit2gtk-driver xvfb',
  isAskedByAxeElsewhere: false,
  missing: async () => {
    const programs = ['WebKitWebDriver', 'Xvfb'].filter((name) => !isOnPath(name));
    const missing = pathOfMiniBrowser() === undefined ? ['MiniBrowser', ...programs] : programs;
    return missing.length === 0 ? undefined : missing.join(' and no ');
  },
  start: startWebKit,
};

const keys: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007' };

/** What WebKit says of every page, to no harm. */
const harmless = [
  // It loads a manifest under `default-src`, which says the same.
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
];

/** Its own bars would not let the window become as narrow as a phone. */
const noBars =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';

async function startWebKit(site: string, setting: Setting): Promise<OpenBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'double-entry-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), noBars);
  const processes: OwnProcess[] = [];
  const start = (...given: Parameters<typeof startProcess>) => {
    const started = startProcess(...given);
    processes.push(started);
    return started;
  };
  const kill = () => {
    for (const each of processes) each.kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const screen = ['-displayfd', '3', '-screen', '0', '1600x1300x24', '-nolisten', 'tcp', '-noreset'];
    const display = `:${await start('Xvfb', screen).firstLine}`;
    const environment = {
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    };
    const port = await freePort();
    start('WebKitWebDriver', [`--port=${port}`], environment);
    const driver = `http://127.0.0.1:${port}`;
    await untilReady(driver);
    const args = optionsOf(setting);
    const session = await startSession(driver, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: pathOfMiniBrowser(), args: ['--automation', ...args] },
    });
    // By default half a minute, in which axe does not come through the longest page on a busy machine.
    await session.order('POST', '/timeouts', { script: 600_000, pageLoad: 600_000 });
    return {
      ...browserOf(site, session),
      messagesOf: async (address) => {
        const options = ['--exit-after-load', '--enable-write-console-messages-to-stdout=true', ...args];
        const browser = start(pathOfMiniBrowser() ?? '', [...options, site + address], environment);
        return messagesIn(await browser.lastWords);
      },
      close: async () => {
        await session.end();
        kill();
      },
      kill,
    };
  } catch (error) {
    kill();
    throw error;
  }
}

type Driven = Omit<OpenBrowser, 'messagesOf' | 'close' | 'kill'>;

function browserOf(site: string, { capabilities, order }: DriverSession): Driven {
  const run = (script: string, ...args: unknown[]) => order('POST', '/execute/async', { script, args });
  const sizeInside = async () =>
    (await order('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] })) as [
      number,
      number,
    ];
  return {
    version: `WebKitGTK ${String(capabilities['browserVersion'])}`,
    open: async (address) => {
      await order('POST', '/url', { url: site + address });
      // The driver answers when the page can be read; its scripts and pictures may be on their way.
      await run(
        'const done = arguments[0]; document.readyState === "complete" ? done() : addEventListener("load", () => done())',
      );
    },
    ask: async (question, given) => {
      const script = `const [given, done] = arguments;
        Promise.resolve(given).then(${String(question)}).then(
          (answer) => done({ answer }), (error) => done({ fault: String(error) }));`;
      const told = (await run(script, given)) as { answer?: never; fault?: string };
      if (told.fault !== undefined) throw new Error(told.fault);
      return told.answer as never;
    },
    addScript: async (text) => void (await run(`${text}\n;arguments[arguments.length - 1]()`)),
    resize: async (width, height) => {
      let outside = height;
      for (;;) {
        await order('POST', '/window/rect', { width, height: outside });
        const [wide, high] = await sizeInside();
        if (wide === width && high === height) return;
        // The window has a bar above the page, and takes its time.
        outside += height - high;
      }
    },
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await order('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    picture: async () => Buffer.from(String(await order('GET', '/screenshot')), 'base64'),
    print: undefined,
  };
}

function optionsOf({ scheme, scripts }: Setting): string[] {
  return [
    ...(scheme === 'dark' ? ['--dark-mode'] : []),
    // Without any JavaScript the checks could not ask the page either; this takes all scripts out of the page.
    `--enable-javascript-markup=${scripts ? 'true' : 'false'}`,
  ];
}

function messagesIn(said: string): string[] {
  return said
    .split('\n')
    .filter((line) => /\bCONSOLE\b.*\b(?:ERROR|WARN)/.test(line))
    .filter((line) => !harmless.some((known) => known.test(line)));
}

function pathOfMiniBrowser(): string | undefined {
  const chosen = process.env['MINIBROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') return chosen;
  return globSync(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'])
    .sort()
    .at(-1);
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function untilReady(driver: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${driver}/status`);
      return;
    } catch {
      await wait(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
