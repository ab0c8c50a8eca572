import type { OpenBrowser } from './engine.ts';

/** In milliseconds. The slowest answer, axe’s, takes ten seconds; a browser that takes nine times as long hangs. */
const patience = 90_000;

/** A browser that did not answer, or that ended by itself. */
class BrowserGone extends Error {
  override name = 'BrowserGone';
}

/**
 * Waits for a browser’s answer, and ends the browser when none comes.
 *
 * @param engine its name, for the message
 * @param asked what it was asked, for the message
 * @param answer resolves with the answer
 * @param kill ends the browser at once
 * @param longest in milliseconds
 * @throws {BrowserGone} if no answer comes in time
 * @throws {Error} with the browser’s own words, if it refuses
 */
export async function withPatience<Answer>(
  engine: string,
  asked: string,
  answer: Promise<Answer>,
  kill: () => void,
  longest = patience,
): Promise<Answer> {
  let alarm: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, fail) => {
    alarm = setTimeout(() => {
      fail(
        new BrowserGone(
          `${engine} did not answer within ${longest / 1000} s, asked to ${asked}. It was ended.`,
        ),
      );
      kill();
    }, longest);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    if (error instanceof BrowserGone) throw error;
    throw new Error(`${engine}, asked to ${asked}: ${String(error)}`, { cause: error });
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * The same browser, which is ended when it does not answer; whoever asks it after that is told so at once.
 *
 * @param engine its name, for messages
 */
export function patientWith(engine: string, browser: OpenBrowser): OpenBrowser {
  let gone: BrowserGone | undefined;
  const wait = async <Answer>(asked: string, ask: () => Promise<Answer>) => {
    if (gone !== undefined) throw gone;
    try {
      return await withPatience(engine, asked, ask(), browser.kill);
    } catch (error) {
      if (error instanceof BrowserGone) gone = error;
      throw error;
    }
  };
  const { print } = browser;
  return {
    version: browser.version,
    kill: browser.kill,
    open: (address) => wait(`open ${address}`, () => browser.open(address)),
    messagesOf: (address) => wait(`load ${address}`, () => browser.messagesOf(address)),
    ask: (question, given) =>
      wait(`answer ${question.name || 'a question'}`, () => browser.ask(question, given)),
    addScript: (text) => wait('run a script', () => browser.addScript(text)),
    resize: (width, height) =>
      wait(`be ${width} × ${height} px wide and high`, () => browser.resize(width, height)),
    press: (key) => wait(`press ${key}`, () => browser.press(key)),
    picture: () => wait('draw a picture', () => browser.picture()),
    print: print && (() => wait('print', print)),
    close: async () => {
      if (gone === undefined) await wait('close', () => browser.close());
    },
  };
}
