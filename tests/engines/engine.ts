/** How a reader’s browser is set, as far as our pages heed it. */
export interface Setting {
  scheme: 'light' | 'dark';
  /** Whether the scripts of a page run. Those of the checks run always. */
  scripts: boolean;
}

/** A browser with one page in it. All addresses begin with a slash and are those of the built site. */
export interface OpenBrowser {
  /** As the browser names itself: `Firefox 153.8.0`. */
  version: string;
  /** Goes to an address and waits until everything on it is loaded. */
  open: (address: string) => Promise<void>;
  /** Loads an address apart from what is open, and gives what the browser says against it in its console. */
  messagesOf: (address: string) => Promise<string[]>;
  /** Gives what a function answers inside the page. It knows nothing but what it is given; both are told as JSON. */
  ask: <Given, Answer>(question: (given: Given) => Answer, given: Given) => Promise<Awaited<Answer>>;
  /** Runs the text of a script in the page, whatever the page’s own policy says. */
  addScript: (text: string) => Promise<void>;
  /** Sets the inside of the window, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** A PNG file of what the window shows. */
  picture: () => Promise<Uint8Array>;
  /** A PDF file of the page on A4; undefined where only a person can have the engine print. */
  print: (() => Promise<Uint8Array>) | undefined;
  close: () => Promise<void>;
  /** Ends it at once, with all that it started, whether it answers or not. */
  kill: () => void;
}

/** A key that the checks press. */
export type Key = 'Tab' | 'Enter';

/** One of the engines that render the web. */
export interface Engine {
  /** By the name of its best known browser. */
  name: string;
  /** What to type where it is not installed. */
  install: string;
  /** Whether axe is asked of a few pages only, because another test asks it of every page in this engine. */
  isAskedByAxeElsewhere: boolean;
  /** What is missing on this machine to start it, in words; undefined where nothing is. */
  missing: () => Promise<string | undefined>;
  /** Starts it; `site` is where the site is served, without a final slash. */
  start: (site: string, setting: Setting) => Promise<OpenBrowser>;
}
